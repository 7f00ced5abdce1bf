import { kalluri2011 } from '../../catalogue/index.ts';
import type { ClockId } from '../../model/index.ts';
import type { Evidence } from '../../quantities/index.ts';
import { validationCase, type ValidationCase } from '../case.ts';
import { exactLength } from '../depth.ts';
import { predictRecovery } from '../recovery.ts';

const measured = {
  unit: 'h',
  from: 'rat',
  tier: 'primary',
  sources: [kalluri2011],
  row: 'biophysics Dermaroller, TEWL vs calcein',
} as const satisfies Partial<Evidence>;

const waterLoss: Evidence = {
  value: 4.5,
  spread: { kind: 'range', low: 4, high: 5 },
  access: 'derived',
  method: 'evaporimeter',
  note: 'middle of 4–5 h',
  ...measured,
};

const calcein = (value: number): Evidence => ({
  value,
  spread: { kind: 'none' },
  access: 'read',
  method: 'calcein imaging',
  ...measured,
});

const inMan = (
  clock: ClockId,
  lengthMm: number,
): Pick<ValidationCase, 'unit' | 'predict' | 'use' | 'otherSpecies' | 'note'> => ({
  unit: 'h',
  predict: predictRecovery({
    clock,
    needleLengthMm: exactLength(lengthMm),
    ageYears: 25.6,
    covered: false,
    remainingShare: 0.1,
  }),
  use: 'validation',
  otherSpecies: true,
  note: 'Hairless rat beside the human model: another species, shown and not scored.',
});

const recovery = 'recovery time of water loss';
const closing = 'closure of the visible pore';

export const ratWaterShort = validationCase({
  id: 'rat-water-370um',
  title: 'Water loss of the rat, roller of 370 µm (Kalluri 2011)',
  quantity: recovery,
  observed: { kind: 'value', value: waterLoss },
  ...inMan('water', 0.37),
});

export const ratWaterLong = validationCase({
  id: 'rat-water-770um',
  title: 'Water loss of the rat, roller of 770 µm (Kalluri 2011)',
  quantity: recovery,
  observed: { kind: 'value', value: waterLoss },
  ...inMan('water', 0.77),
});

export const ratPoreShort = validationCase({
  id: 'rat-pore-370um',
  title: 'Pores of the rat, roller of 370 µm (Kalluri 2011)',
  quantity: closing,
  observed: { kind: 'value', value: calcein(12) },
  ...inMan('pore', 0.37),
});

export const ratPoreLong = validationCase({
  id: 'rat-pore-770um',
  title: 'Pores of the rat, roller of 770 µm (Kalluri 2011)',
  quantity: closing,
  observed: { kind: 'value', value: calcein(18) },
  ...inMan('pore', 0.77),
});
