import { site } from '../site.ts';
import { bodyDermis, bodyEpidermis } from './body.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const scalp = site({
  id: 'scalp',
  name: 'Scalp',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: bodyEpidermis,
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [],
});
