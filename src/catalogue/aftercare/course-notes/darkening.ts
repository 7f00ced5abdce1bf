import { courseNote } from '../../aftercare.ts';
import { chu2021, dogra2014 } from '../../references.ts';

export const darkening = courseNote({
  id: 'darkening',
  kind: 'red-flag',
  text: 'Skin that turns darker. Most of it passes, some stays; darker skin is at greater risk, and in one series of phototypes IV–V it happened to 5 of 30.',
  access: 'read',
  sources: [chu2021, dogra2014],
});
