import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { exactly, stated } from '../stated.ts';
import { acneScars, face } from './cleared-for.ts';

const proPen510k = reference({
  id: 'fda-k243800',
  cite: 'FDA K243800: PRO Pen Microneedling System for facial acne scars; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K243800',
});

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [proPen510k],
  row: 'clinical V-10',
});

export const proPen = device({
  id: 'pro-pen',
  name: 'PRO Pen motorised pen, 14 needles',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: true,
  kinematics: { kind: 'gliding', needles: label(14, '1'), rate: 'unknown', trackWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: 'unknown', maximum: 'unknown' },
  depthTolerance: 'unknown',
  clearances: [
    {
      clearance: 'FDA K243800: facial acne scars',
      indications: acneScars,
      sites: face,
      phototypes: 'unknown',
      minimumAge: label(22, 'a', exactly, { row: 'clinical C-06' }),
      maximumDepth: 'unknown',
      sessions: 'unknown',
      interval: 'unknown',
      sources: [proPen510k],
    },
  ],
});
