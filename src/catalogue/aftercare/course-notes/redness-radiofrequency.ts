import { courseNote } from '../../aftercare.ts';
import { pudukadan2017 } from '../../references/index.ts';

export const rednessRadiofrequency = courseNote({
  id: 'redness-radiofrequency',
  kind: 'normal',
  text: 'After needles with electric current the face was red for up to 10 hours, in a study of 19 persons.',
  access: 'read',
  sources: [pudukadan2017],
});
