import { courseNote } from '../../aftercare.ts';
import { stadelmanBehar2024 } from '../../references/index.ts';

export const reusedEquipment = courseNote({
  id: 'reused-equipment',
  kind: 'red-flag',
  text: 'Needles or equipment for blood that were not opened new for you: HIV has been passed on in this way. Ask for a test.',
  access: 'read',
  sources: [stadelmanBehar2024],
});
