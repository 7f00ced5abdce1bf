import { courseNote } from '../../aftercare.ts';
import { chu2021 } from '../../references.ts';

export const passingDryness = courseNote({
  id: 'passing-dryness',
  kind: 'normal',
  text: 'Dry skin, irritation and swollen lymph nodes have been reported and passed.',
  access: 'read',
  sources: [chu2021],
});
