import { gill2008, painRatio } from '../../model/index.ts';
import { scalar, type Evidence } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { drawnAll, samples } from '../draw.ts';

const ratio = (value: number, row: string, note: string): Evidence => ({
  value,
  unit: '1',
  spread: { kind: 'none' },
  n: 10,
  from: 'human',
  access: 'read',
  tier: 'primary',
  method: 'visual analogue scale',
  sources: [gill2008],
  row,
  note,
});

const painOver = (lengthMm: number, needles: number): ((seed: number) => Float64Array) =>
  samples((stream) =>
    painRatio(drawnAll(stream), {
      needleLength: scalar(lengthMm, 'mm'),
      needles: scalar(needles, '1'),
      baseLength: scalar(0.48, 'mm'),
      baseNeedles: scalar(5, '1'),
    }),
  );

const shared = {
  quantity: 'ratio of pain',
  unit: '1',
  use: 'calibration',
  note: 'The exponent of the model is this ratio.',
} as const;

export const painOfLength = validationCase({
  id: 'pain-length',
  title: 'Pain of needles three times as long (Gill 2008)',
  observed: { kind: 'value', value: ratio(7, 'biophysics length |', 'three times the length') },
  predict: painOver(1.44, 5),
  ...shared,
});

export const painOfNumber = validationCase({
  id: 'pain-number',
  title: 'Pain of ten times as many needles (Gill 2008)',
  observed: {
    kind: 'value',
    value: ratio(2, 'biophysics number |', 'ten times the needles: just over twice'),
  },
  predict: painOver(0.48, 50),
  ...shared,
});
