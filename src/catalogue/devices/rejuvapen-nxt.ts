import { device } from '../device.ts';
import { rejuvapen510k } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [rejuvapen510k],
  row: 'clinical V-05',
});

export const rejuvapenNxt = device({
  id: 'rejuvapen-nxt',
  name: 'Rejuvapen NXT motorised pen, 12 needles',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: 'unknown',
  kinematics: { kind: 'gliding', needles: label(12, '1'), rate: 'unknown', trackWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: 'unknown', maximum: label(2.5, 'mm') },
  depthTolerance: 'unknown',
  clearances: [
    {
      clearance: 'FDA K192138: wrinkles around the eye',
      indications: ['periorbital-wrinkles'],
      sites: ['periorbital'],
      phototypes: ['I', 'II', 'III', 'IV'],
      minimumAge: label(22, 'a', exactly, { row: 'clinical C-04' }),
      maximumDepth: label(2.5, 'mm', exactly, { row: 'clinical C-04' }),
      sessions: 'unknown',
      interval: 'unknown',
      sources: [rejuvapen510k],
    },
  ],
});
