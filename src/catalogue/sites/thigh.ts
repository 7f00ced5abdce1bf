import { site } from '../site.ts';
import { bodyDermis, bodyEpidermis } from './body.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const thigh = site({
  id: 'thigh',
  name: 'Thigh',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: bodyEpidermis,
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [],
});
