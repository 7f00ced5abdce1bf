import { outcome } from '../outcome.ts';

export const striaeScores = outcome({
  id: 'striae-scores',
  name: 'Striae',
  wording: 'visual scales, cross-section, quality of life',
  indications: ['striae'],
  known: [],
});
