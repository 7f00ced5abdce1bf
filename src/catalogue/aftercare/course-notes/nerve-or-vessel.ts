import { courseNote } from '../../aftercare.ts';
import { fdaRisks } from '../../references/index.ts';

export const nerveOrVessel = courseNote({
  id: 'nerve-or-vessel',
  kind: 'red-flag',
  text: 'Damage to nerves or blood vessels, after any needles; for example skin that stays numb.',
  access: 'read',
  sources: [fdaRisks],
});
