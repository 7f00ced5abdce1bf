import { kalluri2011 } from '../../catalogue/index.ts';
import { channelRadius, holeRatio } from '../../model/index.ts';
import { scalar } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { drawn, samples } from '../draw.ts';

export const holeOfRoller = validationCase({
  id: 'roller-hole',
  title: 'Hole a needle of 140 µm leaves (Kalluri 2011)',
  quantity: 'diameter of the hole',
  unit: 'um',
  observed: {
    kind: 'value',
    value: {
      value: 70.7,
      unit: 'um',
      spread: { kind: 'sd', value: 9.9 },
      from: 'rat',
      access: 'read',
      tier: 'primary',
      sources: [kalluri2011],
      row: 'biophysics Dermaroller, 770 µm',
    },
  },
  predict: samples(
    (stream) =>
      2 * channelRadius.of({ needleDiameter: scalar(140, 'um'), holeRatio: drawn(holeRatio, stream) }),
  ),
  use: 'calibration',
  note: 'The ratio of the model is this measurement, in the rat; nothing else was measured.',
});
