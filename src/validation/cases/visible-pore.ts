import { donnelly2014 } from '../../model/index.ts';
import { validationCase } from '../case.ts';
import { exactLength } from '../depth.ts';
import { predictRecovery } from '../recovery.ts';

export const patchPore = validationCase({
  id: 'pore-patch',
  title: 'Pores after a hydrogel array is taken off (Donnelly 2014)',
  quantity: 'closure of the visible pore, mean of 15 persons',
  unit: 'h',
  observed: {
    kind: 'bounds',
    above: {
      value: 24,
      unit: 'h',
      spread: { kind: 'none' },
      n: 15,
      from: 'human',
      access: 'read',
      tier: 'primary',
      method: 'optical coherence tomography',
      sources: [donnelly2014],
      row: 'biophysics hydrogel patch, TEWL',
    },
  },
  predict: predictRecovery({
    clock: 'pore',
    needleLengthMm: exactLength(0.6),
    ageYears: 25.6,
    covered: false,
    remainingShare: 0.1,
    persons: 15,
  }),
  use: 'calibration',
  note: 'The half-life of the model was chosen so that pores are open at 24 h; when they close in man was not observed. One roller study states closure “within minutes, no visible trace”, without a measurement.',
});
