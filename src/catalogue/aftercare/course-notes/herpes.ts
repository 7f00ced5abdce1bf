import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references/index.ts';

export const herpes = courseNote({
  id: 'herpes',
  kind: 'red-flag',
  text: 'Cold sores (herpes) that come back.',
  access: 'recall',
  sources: [nothingSeen],
});
