import { courseNote } from '../../aftercare.ts';
import { chu2021 } from '../../references/index.ts';

export const withinAWeek = courseNote({
  id: 'within-a-week',
  kind: 'normal',
  text: 'Redness, swelling, pain, burning, bruises, itch, stinging, bleeding, crusts and peeling have gone within 7 days.',
  access: 'read',
  sources: [chu2021],
});
