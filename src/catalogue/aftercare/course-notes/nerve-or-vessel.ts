import { courseNote } from '../../aftercare.ts';
import { fdaRisks } from '../../references.ts';

export const nerveOrVessel = courseNote({
  id: 'nerve-or-vessel',
  kind: 'red-flag',
  text: 'Damage to nerves or vessels, after any needles.',
  access: 'read',
  sources: [fdaRisks],
});
