import { reference } from '../../quantities/index.ts';
import { meng2022 } from '../references.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { facialLayers } from './face.ts';

const skinPenStudy = reference({
  id: 'skinpen-summary',
  cite: 'SkinPen Precision, clinical study summary and label: around, not within, the orbital rim',
  url: 'https://pdfslide.us/documents/skinpen-clinical-study-summary-entercare-precision-system-for-the-treatment-of.html',
});

const ultrasound = stated({
  from: 'human',
  method: 'high-frequency ultrasound, eyelid',
  row: 'clinical K-04',
  access: 'read',
  tier: 'primary',
  sources: [meng2022],
});

export const periorbital = site({
  id: 'periorbital',
  name: 'Around the eye, outside the orbital rim',
  ...facialLayers,
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
