import { outcome } from '../outcome.ts';

export const goodmanBaronPoints = outcome({
  id: 'goodman-baron-points',
  name: 'Goodman–Baron points',
  wording: 'mean change of the Goodman–Baron quantitative score',
  indications: ['acne-scars'],
  known: [],
});
