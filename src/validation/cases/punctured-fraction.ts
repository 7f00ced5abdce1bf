import { geometry, poissonCover } from '../../model/index.ts';
import { scalar } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { samples } from '../draw.ts';

export const fractionAt250 = validationCase({
  id: 'punctured-fraction-250',
  title: 'Punctured share of the surface at 250 holes of 50 µm radius per cm²',
  quantity: 'punctured share',
  unit: '%',
  observed: {
    kind: 'value',
    value: {
      value: 2,
      unit: '%',
      spread: { kind: 'none' },
      from: 'device',
      access: 'derived',
      tier: 'review',
      sources: [geometry],
      row: 'healing 250 | 0.63',
      note: 'number of holes times their area, rounded to a tenth of a percent; no overlap',
    },
  },
  predict: samples(
    () =>
      100 *
      poissonCover.of({
        density: scalar(250, '/cm2'),
        holeArea: scalar(3.141592653589793 * 0.005 * 0.005, 'cm2'),
      }),
    1,
  ),
  use: 'verification',
  note: 'Arithmetic, not a measurement: holes overlap a little, hence 1.94 and not 1.96.',
});
