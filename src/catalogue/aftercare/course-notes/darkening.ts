import { courseNote } from '../../aftercare.ts';
import { chu2021, dogra2014 } from '../../references/index.ts';

export const darkening = courseNote({
  id: 'darkening',
  kind: 'red-flag',
  text: 'Skin that turns darker. Most of it passes, some stays. Dark skin is at greater risk: in one study of dark skin it happened to 5 of 30 persons.',
  access: 'read',
  sources: [chu2021, dogra2014],
});
