import { courseNote } from '../../aftercare.ts';
import { chu2021 } from '../../references/index.ts';

export const longerThanAWeek = courseNote({
  id: 'longer-than-a-week',
  kind: 'red-flag',
  text: 'Anything expected that has not gone after 7 days.',
  access: 'read',
  sources: [chu2021],
});
