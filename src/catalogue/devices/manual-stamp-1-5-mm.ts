import { device } from '../device.ts';
import { typicalLength } from './typical-length.ts';

export const manualStamp = device({
  id: 'manual-stamp-1-5-mm',
  name: 'Manual stamp, needles of 1.5 mm',
  class: 'manual-stamp',
  drive: 'hand',
  skinSupport: 'none',
  singleUse: 'unknown',
  kinematics: { kind: 'stamping', needles: 'unknown', arrayWidth: 'unknown' },
  needle: { diameter: 'unknown', tipDiameter: 'unknown' },
  depth: { minimum: typicalLength, maximum: typicalLength },
  depthTolerance: 'unknown',
  clearances: [],
});
