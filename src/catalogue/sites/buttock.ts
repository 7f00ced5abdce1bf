import { sandby2003 } from '../references/index.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { bodyDermis } from './body.ts';
import { noStudiedLength } from './cautions.ts';
import { papillaryDermisOfTextbooks } from './typical-layers.ts';

const biopsy = stated({
  from: 'human',
  method: 'histology, light microscopy of biopsies',
  n: 71,
  access: 'read',
  tier: 'primary',
  sources: [sandby2003],
});

const epidermis = biopsy(96.4, 'um', sd(15.7), {
  access: 'derived',
  row: 'biophysics cellular epidermis, buttock',
  note: 'cellular epidermis 81.5 and stratum corneum 14.9 µm; SD of the cellular layer alone; sexes together, men are thicker',
});

export const buttock = site({
  id: 'buttock',
  name: 'Buttock',
  stratumCorneum: biopsy(14.9, 'um', sd(3.4), { row: 'biophysics SC, buttock' }),
  epidermis: { female: epidermis, male: epidermis },
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [noStudiedLength('buttock')],
});
