import { outcome } from '../outcome.ts';
import { alamArm } from './arms/alam-2014.ts';
import { cachafeiroArm } from './arms/cachafeiro-2016.ts';

export const goodmanBaronPoints = outcome({
  id: 'goodman-baron-points',
  name: 'Goodman–Baron points',
  wording: 'mean change of the Goodman–Baron quantitative score',
  indications: ['acne-scars'],
  arms: [alamArm, cachafeiroArm],
  known: [],
});
