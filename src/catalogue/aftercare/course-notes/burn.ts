import { reference } from '../../../quantities/index.ts';
import { courseNote } from '../../aftercare.ts';

const fdaRadiofrequency = reference({
  id: 'fda-rf-2025-10-15',
  cite: 'FDA safety communication 2025-10-15 on radiofrequency microneedling, as reported by plasticsurgerypractice.com and prime-journal.com',
  url: 'https://www.prime-journal.com/rf-microneedling-safety-comes-into-question',
});

export const burn = courseNote({
  id: 'burn',
  kind: 'red-flag',
  text: 'After radiofrequency needles: burns, scars, loss of fat, disfigurement, damage to nerves. How often is not published. Report it.',
  access: 'read',
  sources: [fdaRadiofrequency],
});
