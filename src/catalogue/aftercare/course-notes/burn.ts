import { courseNote } from '../../aftercare.ts';
import { fdaRadiofrequency } from '../../references/index.ts';

export const burn = courseNote({
  id: 'burn',
  kind: 'red-flag',
  text: 'After needles with electric current: burns, scars, dents where fat is lost, damaged nerves. How often is not published. Report it.',
  access: 'read',
  sources: [fdaRadiofrequency],
});
