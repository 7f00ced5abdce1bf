import { outcome } from '../outcome.ts';

export const postAcnePigmentIndex = outcome({
  id: 'post-acne-pigment-index',
  name: 'Post-acne hyperpigmentation index',
  wording: 'change of the index',
  indications: ['post-acne-pigmentation'],
  known: [],
});
