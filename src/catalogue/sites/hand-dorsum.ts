import { oltulu2018 } from '../references/index.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { bodyEpidermis } from './body.ts';
import { noStudiedLength } from './cautions.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

const histology = stated({
  from: 'human',
  method: 'histology, back of the hand',
  access: 'read',
  tier: 'primary',
  sources: [oltulu2018],
  row: 'biophysics body: dermis (6 regions)',
});

export const handDorsum = site({
  id: 'hand-dorsum',
  name: 'Back of the hand',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: bodyEpidermis,
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: {
    female: histology(2.115, 'mm', sd(0.946)),
    male: histology(2.115, 'mm', sd(0.946), {
      access: 'derived',
      note: 'of women: the least mean of six regions and both sexes, so that of men is not less; its value was not seen',
    }),
  },
  cautions: [noStudiedLength('hand-dorsum')],
});
