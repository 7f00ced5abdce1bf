import { courseNote } from '../../aftercare.ts';
import { chu2021 } from '../../references/index.ts';

export const passingDryness = courseNote({
  id: 'passing-dryness',
  kind: 'normal',
  text: 'Dry or irritated skin and swollen glands have been reported and passed.',
  access: 'read',
  sources: [chu2021],
});
