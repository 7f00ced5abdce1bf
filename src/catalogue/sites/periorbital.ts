import { reference } from '../../quantities/index.ts';
import { aapsSite, meng2022, noSource, selcuk } from '../references.ts';
import { site } from '../site.ts';
import { sd, stated, within } from '../stated.ts';

const skinPenStudy = reference({
  id: 'skinpen-summary',
  cite: 'SkinPen Precision, clinical study summary and label: around, not within, the orbital rim',
  url: 'https://pdfslide.us/documents/skinpen-clinical-study-summary-entercare-precision-system-for-the-treatment-of.html',
});

const cornified = stated({
  from: 'human',
  access: 'derived',
  tier: 'review',
  sources: [aapsSite],
  row: 'biophysics SC, typical non-palmar',
});
const textbook = stated({
  from: 'human',
  access: 'recall',
  tier: 'review',
  sources: [noSource],
  row: 'biophysics papillary dermis',
});
const histology = stated({
  from: 'human',
  method: 'histology',
  n: 90,
  access: 'derived',
  tier: 'primary',
  sources: [selcuk],
});
const ultrasound = stated({
  from: 'human',
  method: 'high-frequency ultrasound, eyelid',
  row: 'clinical K-04',
  access: 'read',
  tier: 'primary',
  sources: [meng2022],
});

const unknownRegion = { note: 'middle of the range of six region means; the eye region was not told apart' };

export const periorbital = site({
  id: 'periorbital',
  name: 'Around the eye, outside the orbital rim',
  stratumCorneum: cornified(15, 'um', within(10, 20), { note: 'middle of the range for non-palmar skin' }),
  epidermis: {
    female: histology(93.41, 'um', within(65.91, 120.91), { ...unknownRegion, row: 'clinical K-14' }),
    male: histology(100.95, 'um', within(79.1, 122.8), {
      ...unknownRegion,
      row: 'biophysics face, men: same',
    }),
  },
  papillaryDermis: textbook(200, 'um', within(100, 300), { note: 'textbook range, not looked up' }),
  dermis: {
    female: ultrasound(0.58, 'mm', sd(0.11), { n: 69, note: 'eyelid skin, the thinnest of the region' }),
    male: ultrasound(0.67, 'mm', sd(0.14), { n: 49, note: 'eyelid skin, the thinnest of the region' }),
  },
  cautions: [
    {
      id: 'orbital-rim',
      title: 'Stay outside the orbital rim',
      reason:
        'The label of a cleared pen excludes the skin inside the rim; skin there is the thinnest of the face.',
      advice: 'Draw the zone outside the bony rim; never needle the lid.',
      sources: [skinPenStudy],
    },
  ],
});
