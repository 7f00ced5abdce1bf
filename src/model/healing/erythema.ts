import { law } from '../mechanism.ts';
import { judged } from './notation/judged.ts';
import { given } from './notation/given.ts';
import { cascade } from './references.ts';
import { proInflammatory } from './states.ts';

export const vesselDilation = judged({
  id: 'vesselDilation',
  meaning: 'gain of blood in small vessels at the inflammatory signal of the reference injury',
  unit: '1',
  median: 1,
  low: 0.3,
  high: 3,
  near: [cascade],
  note: 'needled skin is visibly red for hours to days; how much more blood that is was not found',
});

/** Redness is blood in small vessels that cytokines open. New vessels are another reading: they last for weeks. */
export const erythema = law({
  id: 'erythema',
  title: 'Erythema: blood in opened vessels over that at rest',
  defines: 'erythema',
  unit: '1',
  text: '1 + vesselDilation * proInflammatory',
  symbols: given(vesselDilation, proInflammatory),
  sources: [cascade],
  validity: [],
  neutral: 'a reading, nothing to switch off',
});
