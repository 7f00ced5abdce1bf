import { courseNote } from '../../aftercare.ts';
import { nothingSeen } from '../../references/index.ts';

export const mycobacteria = courseNote({
  id: 'mycobacteria',
  kind: 'red-flag',
  text: 'An infection that does not heal: rare germs (mycobacteria) can be behind it.',
  access: 'recall',
  sources: [nothingSeen],
});
