import { oltulu2018 } from '../references/index.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { bodyDermis, bodyEpidermis } from './body.ts';
import { noStudiedLength } from './cautions.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

const breast = stated({
  from: 'human',
  method: 'histology, breast',
  access: 'read',
  tier: 'primary',
  sources: [oltulu2018],
  row: 'biophysics body: epidermis (6 regions)',
});

export const decollete = site({
  id: 'decollete',
  name: 'Décolleté',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: {
    female: breast(76.9, 'um', sd(26.2), { note: 'breast, the nearest site measured' }),
    male: bodyEpidermis.male,
  },
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [noStudiedLength('decollete')],
});
