import { reference } from '../../../quantities/index.ts';
import { courseNote } from '../../aftercare.ts';

const clinicResults = reference({
  id: 'clinic-results-time',
  cite: 'Clinic pages skinbysalima.com and medicaskinclinic.com.au: when results of pen needling appear',
  url: 'https://skinbysalima.com/skinpen-faqs/',
});

export const resultsTakeMonths = courseNote({
  id: 'results-take-months',
  kind: 'normal',
  text: 'Results appear 3 to 6 months after the last session; clinics say that new collagen takes 3 months or more.',
  access: 'read',
  sources: [clinicResults],
});
