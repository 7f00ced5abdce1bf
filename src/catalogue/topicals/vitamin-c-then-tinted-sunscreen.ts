import { tintedSunscreenCase } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const vitaminCThenTintedSunscreen = topical({
  id: 'vitamin-c-then-tinted-sunscreen',
  name: 'Vitamin C product and tinted sunscreen straight after needling',
  moments: ['after'],
  standing: 'harmed-people',
  known:
    'One person got a granulomatous dermatitis within 3 days of pen needling. It lasted months and cleared almost fully on methotrexate. Which of the two products did it is not known.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [tintedSunscreenCase],
    row: 'clinical U-03',
  })(1, '1', exactly, { note: 'one case report' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [tintedSunscreenCase],
});
