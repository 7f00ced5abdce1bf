import { site } from '../site.ts';
import { facialDermisByUltrasound, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const cheek = site({
  id: 'cheek',
  name: 'Cheek',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('which region is the cheek was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound('zygoma', 'clinical K-06', { female: [0.87, 0.35], male: [1.14, 0.21] }),
  cautions: [],
});
