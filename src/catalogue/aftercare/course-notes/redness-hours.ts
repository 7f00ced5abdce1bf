import { reference } from '../../../quantities/index.ts';
import { courseNote } from '../../aftercare.ts';

const rollerSeries = reference({
  id: 'hkjdv-2018',
  cite: 'Hong Kong J Dermatol Venereol 2018;26:52–57: roller for acne scars, 36 persons',
  url: 'https://medcomhk.com/hkdvb/details.asp?id=825&show=1234',
});

export const rednessHours = courseNote({
  id: 'redness-hours',
  kind: 'normal',
  text: 'In one series of 36 persons treated with a roller, pain, redness and swelling lasted 3 to 6 hours.',
  access: 'read',
  sources: [rollerSeries],
});
