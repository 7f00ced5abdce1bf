import { device } from '../device.ts';
import { fdaK200044, nothingSeen } from '../references.ts';
import { exactly, stated } from '../stated.ts';
import {
  cartridgeNotFound,
  depthToleranceNotFound,
  rateNotFound,
  shortestNotFound,
  trackWidthNotFound,
} from './unstated-pen.ts';

const label = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical V-06',
});

export const skinStylus = device({
  id: 'skinstylus-sterilock',
  name: 'SkinStylus SteriLock motorised pen',
  class: 'motor-pen',
  drive: 'motor',
  skinSupport: 'rim',
  singleUse: true,
  kinematics: {
    kind: 'gliding',
    needles: cartridgeNotFound,
    rate: rateNotFound,
    trackWidth: trackWidthNotFound,
  },
  needle: {
    diameter: stated({
      from: 'device',
      access: 'recall',
      tier: 'practice',
      sources: [nothingSeen],
      row: 'biophysics pen needle gauge',
    })(235, 'um', exactly, { note: 'the label says 32 gauge; the width of that gauge is from memory' }),
    tipDiameter: 'unknown',
  },
  depth: { minimum: shortestNotFound, maximum: label(2.5, 'mm') },
  depthTolerance: depthToleranceNotFound,
  label: {
    clearance: 'FDA K200044',
    indications: ['hypertrophic-abdominal-scars'],
    phototypes: 'unknown',
    minimumAge: label(22, 'a', exactly, { row: 'clinical C-05' }),
    maximumDepth: label(2.5, 'mm', exactly, { row: 'clinical C-05' }),
    sources: [fdaK200044],
  },
});
