import { site } from '../site.ts';
import { boneBelow, noStudiedLength } from './cautions.ts';
import { facialDermisByUltrasound, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const temple = site({
  id: 'temple',
  name: 'Temple',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('whether the temple is among them was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound('temple', 'clinical K-03', { female: [0.8, 0.19], male: [1.06, 0.2] }),
  cautions: [boneBelow('temple'), noStudiedLength('temple')],
});
