import { site } from '../site.ts';
import { bodyDermis, bodyEpidermis } from './body.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const abdomen = site({
  id: 'abdomen',
  name: 'Abdomen',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: bodyEpidermis,
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [],
});
