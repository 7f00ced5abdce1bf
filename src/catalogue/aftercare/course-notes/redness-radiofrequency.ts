import { reference } from '../../../quantities/index.ts';
import { courseNote } from '../../aftercare.ts';

const pudukadan2017 = reference({
  id: 'pudukadan-2017',
  cite: 'Dermatol Surg 2017;43 Suppl 1:S64–9 (PMID 28009691): radiofrequency needles without insulation for acne scars, 19 persons',
  doi: '10.1097/DSS.0000000000000894',
});

export const rednessRadiofrequency = courseNote({
  id: 'redness-radiofrequency',
  kind: 'normal',
  text: 'After radiofrequency needles without insulation the face was red for up to 10 hours, 19 persons.',
  access: 'read',
  sources: [pudukadan2017],
});
