import { site } from '../site.ts';
import { boneBelow } from './cautions.ts';
import { facialDermisByUltrasound, facialEpidermis, thinsWithAge } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const glabella = site({
  id: 'glabella',
  name: 'Glabella, between the brows',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('whether the glabella is among them was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound(
    'glabella',
    'clinical K-02',
    { female: [0.9, 0.23], male: [1.14, 0.3] },
    thinsWithAge,
  ),
  cautions: [boneBelow('glabella')],
});
