import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const ceaReliability = reference({
  id: 'cea-2014',
  cite: 'J Am Acad Dermatol 2014;71(4):760–763: reliability of the clinician’s erythema assessment, 12 raters, 28 persons, weighted kappa 0.692. Wording of the levels recalled',
});

const graded = stated({
  from: 'device',
  access: 'recall',
  tier: 'primary',
  sources: [ceaReliability],
  row: 'clinical S-17',
});
const note = 'range and words of the levels are from memory; only the reliability was read';

export const clinicianErythema = scale({
  id: 'clinician-erythema',
  name: 'Clinician’s erythema assessment (CEA)',
  lowest: graded(0, '1', exactly, { note }),
  highest: graded(4, '1', exactly, { note }),
  better: 'lower',
  levels: levelsFrom(0, 'recall', ['Clear', 'Almost clear', 'Mild', 'Moderate', 'Severe']),
  indications: [],
  sources: [ceaReliability],
});
