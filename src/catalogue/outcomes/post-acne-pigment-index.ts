import { outcome } from '../outcome.ts';
import { alQarqazArm } from './arms/al-qarqaz.ts';

export const postAcnePigmentIndex = outcome({
  id: 'post-acne-pigment-index',
  name: 'Post-acne hyperpigmentation index',
  wording: 'change of the index',
  indications: ['post-acne-pigmentation'],
  arms: [alQarqazArm],
  known: [],
});
