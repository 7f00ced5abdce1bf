import { device } from '../device.ts';
import { fdaK200044 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical V-06',
});

/** Its needles are of 32 gauge; how wide that is was not read. */
export const skinStylus = device({
  id: 'skinstylus-sterilock',
  name: 'SkinStylus SteriLock motorised pen',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: true,
  kinematics: { kind: 'gliding', needles: 'unknown', rate: 'unknown', trackWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: 'unknown', maximum: label(2.5, 'mm') },
  depthTolerance: 'unknown',
  clearances: [
    {
      clearance: 'FDA K200044: scars of surgery or injury, hypertrophic, on the abdomen',
      indications: ['hypertrophic-abdominal-scars'],
      sites: ['abdomen'],
      phototypes: 'unknown',
      minimumAge: label(22, 'a', exactly, { row: 'clinical C-05' }),
      maximumDepth: label(2.5, 'mm', exactly, { row: 'clinical C-05' }),
      sessions: label(3, '1', exactly, { row: 'clinical I-16' }),
      interval: 'unknown',
      sources: [fdaK200044],
    },
  ],
});
