import { courseNote } from '../../aftercare.ts';
import { chu2021, dogra2014 } from '../../references/index.ts';

export const tramTracks = courseNote({
  id: 'tram-tracks',
  kind: 'red-flag',
  text: 'Rows of dots or lines of new scar where a tool passed: they stay. Seen in 2 of 30 persons after a roller.',
  access: 'read',
  sources: [chu2021, dogra2014],
});
