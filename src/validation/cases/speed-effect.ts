import { olatunji2013, rateExponent } from '../../model/index.ts';
import { pow, type Evidence } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { drawn, samples } from '../draw.ts';

const ratio = (value: number, note: string): Evidence => ({
  value,
  unit: '1',
  spread: { kind: 'none' },
  from: 'in-vitro',
  access: 'derived',
  tier: 'primary',
  sources: [olatunji2013],
  row: 'biophysics speed effect',
  note,
});

const shared = {
  quantity: 'force at 1.0 mm/s over force at 0.5 mm/s',
  unit: '1',
  predict: samples((stream) => 1 / pow(2, drawn(rateExponent, stream))),
  naive: { group: 'speed effect', scale: 1 },
} as const;

export const speedEffectNarrow = validationCase({
  id: 'speed-effect-30um',
  title: 'Force at twice the speed, needles 30 µm apart (Olatunji 2013)',
  observed: { kind: 'value', value: ratio(0.72, '0.0216 N over 0.030 N') },
  use: 'calibration',
  ...shared,
  note: 'The exponent of the model is taken from this ratio. The species of the skin was not seen.',
});

export const speedEffectWide = validationCase({
  id: 'speed-effect-600um',
  title: 'Force at twice the speed, needles 600 µm apart (Olatunji 2013)',
  observed: { kind: 'value', value: ratio(0.764, '0.0214 N over 0.028 N') },
  use: 'reproduction',
  ...shared,
  note: 'Another array of the study the exponent is taken from. It says nothing of the hundreds of mm/s of a pen, where the model needs it.',
});
