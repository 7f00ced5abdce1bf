import { courseNote } from '../../aftercare.ts';
import { striaeLaser2019 } from '../../references.ts';

export const bodyLastsLonger = courseNote({
  id: 'body-lasts-longer',
  kind: 'normal',
  text: 'On the abdomen, side effects of needling lasted 3 days on average (SE 0.37), 20 persons.',
  access: 'read',
  sources: [striaeLaser2019],
});
