import { zincCopperCase } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const hyaluronicZincCopperSerum = topical({
  id: 'hyaluronic-zinc-copper-serum',
  name: 'Serum of hyaluronic acid, glycerin, zinc and copper',
  moments: ['before'],
  standing: 'harmed-people',
  known: 'One woman of 49 who wore it when she was needled had a granuloma at day 7.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [zincCopperCase],
    row: 'clinical U-04',
  })(1, '1', exactly, { note: 'one case report' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [zincCopperCase],
});
