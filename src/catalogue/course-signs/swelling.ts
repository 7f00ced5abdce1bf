import { courseSign } from '../course-sign.ts';
import { afterAnyNeedling, afterRoller } from './pooled.ts';

export const swelling = courseSign({
  id: 'swelling',
  name: 'Swelling',
  sightings: [afterRoller, afterAnyNeedling],
});
