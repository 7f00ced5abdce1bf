import { device } from '../device.ts';
import { rejuvapen510k } from '../references.ts';
import { exactly, stated } from '../stated.ts';
import {
  depthToleranceNotFound,
  gaugeNotFound,
  rateNotFound,
  shortestNotFound,
  trackWidthNotFound,
} from './unstated-pen.ts';

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
  kinematics: {
    kind: 'gliding',
    needles: label(12, '1'),
    rate: rateNotFound,
    trackWidth: trackWidthNotFound,
  },
  needle: { diameter: gaugeNotFound, tipDiameter: 'unknown' },
  depth: { minimum: shortestNotFound, maximum: label(2.5, 'mm') },
  depthTolerance: depthToleranceNotFound,
  label: {
    clearance: 'FDA K192138',
    indications: ['periorbital-wrinkles'],
    phototypes: ['I', 'II', 'III', 'IV'],
    minimumAge: label(22, 'a', exactly, { row: 'clinical C-04' }),
    maximumDepth: label(2.5, 'mm', exactly, { row: 'clinical C-04' }),
    sources: [rejuvapen510k],
  },
});
