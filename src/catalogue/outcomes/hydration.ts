import { outcome } from '../outcome.ts';
import { nothingSeen } from '../references/index.ts';

export const hydrationScore = outcome({
  id: 'hydration',
  name: 'Hydration',
  wording: 'water content or water loss of healed skin',
  indications: ['hydration'],
  arms: [],
  known: [
    {
      says: 'No study that measured hydration of healed skin after needling alone was read.',
      numbers: [],
      access: 'read',
      sources: [nothingSeen],
    },
  ],
});
