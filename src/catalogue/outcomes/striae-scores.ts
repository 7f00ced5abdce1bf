import { outcome } from '../outcome.ts';
import { striaeLaserArm } from './arms/striae-2019.ts';
import { striaeCo2Arm } from './arms/striae-2022.ts';

export const striaeScores = outcome({
  id: 'striae-scores',
  name: 'Striae',
  wording: 'visual scales, cross-section, quality of life',
  indications: ['striae'],
  arms: [striaeLaserArm, striaeCo2Arm],
  known: [],
});
