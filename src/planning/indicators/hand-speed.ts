import { rollingHandSpeed } from '../../model/index.ts';
import { handBasis, together } from '../bases.ts';
import { indicator } from '../indicator.ts';

export const handSpeed = indicator({
  id: 'hand-speed',
  title: 'Hand speed',
  meaning: 'Speed of the hand: prescribed, or what the contact time and the strokes imply.',
  unit: 'cm/s',
  decimals: 1,
  of: (dose) => dose.handSpeedMmPerS / 10,
  restsOn: (device) =>
    device.kinematics.kind === 'rolling'
      ? together(handBasis(device), { parameters: [rollingHandSpeed], evidence: [] })
      : handBasis(device),
});
