import { outcome } from '../outcome.ts';
import { aust2008Arm } from './arms/aust-2008.ts';

export const patientRatedImprovement = outcome({
  id: 'patient-rated-improvement',
  name: 'Improvement as patients rate it',
  wording: 'percent better, patients who knew what was done',
  indications: ['acne-scars', 'atrophic-traumatic-scars', 'photoageing', 'laxity', 'striae'],
  arms: [aust2008Arm],
  known: [],
});
