import { courseNote } from '../../aftercare.ts';
import { rollerSeries2018 } from '../../references/index.ts';

export const rednessHours = courseNote({
  id: 'redness-hours',
  kind: 'normal',
  text: 'In a study of 36 persons treated with a roller, pain, redness and swelling lasted 3 to 6 hours.',
  access: 'read',
  sources: [rollerSeries2018],
});
