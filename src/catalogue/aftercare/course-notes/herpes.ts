import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references.ts';

export const herpes = courseNote({
  id: 'herpes',
  kind: 'red-flag',
  text: 'Herpes that comes back.',
  access: 'recall',
  sources: [nothingSeen],
});
