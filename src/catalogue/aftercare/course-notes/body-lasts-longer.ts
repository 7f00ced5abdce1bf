import { courseNote } from '../../aftercare.ts';
import { striaeLaser2019 } from '../../references/index.ts';

export const bodyLastsLonger = courseNote({
  id: 'body-lasts-longer',
  kind: 'normal',
  text: 'On the belly, side effects lasted about 3 days in a study of 20 persons.',
  access: 'read',
  sources: [striaeLaser2019],
});
