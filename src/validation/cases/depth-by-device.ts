import { kalluri2011 } from '../../catalogue/index.ts';
import { donnelly2014, lam2008, sasaki2019 } from '../../model/index.ts';
import type { Evidence } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import {
  drivenByMotor,
  exactLength,
  predictDepth,
  pressedByHand,
  rolledByHand,
  speedBetween,
  type DepthStudy,
} from '../depth.ts';
import { samples } from '../draw.ts';

const seen = { access: 'read', tier: 'primary' } as const satisfies Partial<Evidence>;

export const kalluriRoller: DepthStudy = {
  id: 'kalluri',
  needleLengthMm: exactLength(0.77),
  tipDiameterUm: 8,
  support: 'none',
  speed: rolledByHand,
};

export const donnellyArray: DepthStudy = {
  id: 'donnelly',
  needleLengthMm: exactLength(0.6),
  support: 'none',
  speed: pressedByHand,
};

export const sasakiPen = (lengthMm: number): DepthStudy => ({
  id: 'sasaki',
  needleLengthMm: exactLength(lengthMm),
  support: 'rim',
  speed: drivenByMotor,
});

export const lamNeedles: DepthStudy = {
  id: 'lam',
  needleLengthMm: { low: 0.3, high: 1 },
  support: 'none',
  speed: speedBetween(1, 100),
};

const naiveRatio = (lengthUm: number): { readonly group: string; readonly scale: number } => ({
  group: 'depth over length',
  scale: lengthUm,
});

const depthUm = (study: DepthStudy): ((seed: number) => Float64Array) =>
  samples((stream) => 1000 * predictDepth(study, stream).depthMm);

export const rollerDepth = validationCase({
  id: 'roller-depth-770um',
  title: 'Depth of a roller of 770 µm (Kalluri 2011)',
  quantity: 'depth',
  unit: 'um',
  observed: {
    kind: 'value',
    value: {
      value: 152.5,
      unit: 'um',
      spread: { kind: 'sd', value: 9.6 },
      from: 'rat',
      sources: [kalluri2011],
      row: 'biophysics Dermaroller, 770 µm',
      ...seen,
    },
  },
  predict: depthUm(kalluriRoller),
  use: 'reproduction',
  naive: naiveRatio(770),
  note: 'The prior of the grip was written with this depth in mind. Hairless rat; the drum is taken as 20 mm wide, hand speed is drawn.',
});

export const arrayDepth = validationCase({
  id: 'hand-array-depth',
  title: 'Depth of a hydrogel array pressed in by hand (Donnelly 2014)',
  quantity: 'depth',
  unit: 'um',
  observed: {
    kind: 'value',
    value: {
      value: 300,
      unit: 'um',
      spread: { kind: 'none' },
      n: 15,
      from: 'human',
      sources: [donnelly2014],
      row: 'biophysics hydrogel array, hand pressure',
      ...seen,
    },
  },
  predict: depthUm(donnellyArray),
  use: 'reproduction',
  naive: naiveRatio(600),
  note: 'The prior of the grip was written with this depth in mind. The needle height of 600 µm is from memory; such an array is held under pressure, which the model does not know.',
});

const penDepth = (
  lengthMm: number,
): Pick<
  Parameters<typeof validationCase>[0],
  'quantity' | 'unit' | 'observed' | 'predict' | 'use' | 'naive'
> => ({
  quantity: 'depth',
  unit: 'um',
  observed: {
    kind: 'value',
    value: {
      value: 1000 * lengthMm,
      unit: 'um',
      spread: { kind: 'none' },
      from: 'human',
      sources: [sasaki2019],
      row: 'biophysics motor pen and MN-RF, 0.5 and 1.5 mm',
      ...seen,
    },
  },
  predict: depthUm(sasakiPen(lengthMm)),
  use: 'reproduction',
  naive: naiveRatio(1000 * lengthMm),
});

export const penDepthShort = validationCase({
  id: 'pen-depth-500um',
  title: 'Depth of a motor pen set to 0.5 mm (Sasaki 2019)',
  ...penDepth(0.5),
  note: 'The prior of the grip was written with this depth in mind. “Closely approximated” is all that was read; tip and rate of the pen are drawn.',
});

export const penDepthLong = validationCase({
  id: 'pen-depth-1500um',
  title: 'Depth of a motor pen set to 1.5 mm (Sasaki 2019)',
  ...penDepth(1.5),
  note: 'The prior of the grip was written with this depth in mind. “Closely approximated” is all that was read; tip and rate of the pen are drawn.',
});

export const steelNeedleShare = validationCase({
  id: 'steel-needle-share',
  title: 'Share of short steel needles that enters (Lam 2008)',
  quantity: 'depth over length',
  unit: '1',
  observed: {
    kind: 'bounds',
    below: {
      value: 0.5,
      unit: '1',
      spread: { kind: 'none' },
      from: 'porcine',
      sources: [lam2008],
      row: 'biophysics steel needles, nominal <1 mm',
      ...seen,
    },
  },
  predict: samples((stream) => predictDepth(lamNeedles, stream).ratio),
  use: 'reproduction',
  note: 'The prior of the grip was written with this share in mind. The source does not separate pig skin from silicone; lengths are drawn from 0.3 to 1 mm, speeds from 1 to 100 mm/s.',
});
