import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references.ts';

export const mycobacteria = courseNote({
  id: 'mycobacteria',
  kind: 'red-flag',
  text: 'Infection with non-tuberculous mycobacteria.',
  access: 'recall',
  sources: [nothingSeen],
});
