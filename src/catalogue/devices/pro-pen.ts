import { reference } from '../../quantities/index.ts';
import { device } from '../device.ts';
import { assumed, exactly, stated, within } from '../stated.ts';
import {
  depthToleranceNotFound,
  gaugeNotFound,
  rateNotFound,
  shortestNotFound,
  trackWidthNotFound,
} from './unstated-pen.ts';

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
  kinematics: {
    kind: 'gliding',
    needles: label(14, '1'),
    rate: rateNotFound,
    trackWidth: trackWidthNotFound,
  },
  needle: { diameter: gaugeNotFound, tipDiameter: 'unknown' },
  depth: {
    minimum: shortestNotFound,
    maximum: assumed(
      1.5,
      'mm',
      within(1.5, 2.5),
      'the longest setting was not in the text read; other cleared pens reach 1.5 or 2.5 mm, and the shorter is taken',
    ),
  },
  depthTolerance: depthToleranceNotFound,
  label: {
    clearance: 'FDA K243800',
    indications: [
      'acne-scars',
      'acne-scars-rolling',
      'acne-scars-boxcar-shallow',
      'acne-scars-boxcar-deep',
      'acne-scars-ice-pick',
    ],
    phototypes: 'unknown',
    minimumAge: label(22, 'a', exactly, { row: 'clinical C-06' }),
    maximumDepth: 'unknown',
    sources: [proPen510k],
  },
});
