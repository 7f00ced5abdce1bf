import { site } from '../site.ts';
import { boneBelow } from './cautions.ts';
import { facialDermisByUltrasound, facialEpidermis, thinsWithAge } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const forehead = site({
  id: 'forehead',
  name: 'Forehead',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('which region is the forehead was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound(
    'forehead',
    'clinical K-01',
    { female: [0.86, 0.16], male: [1.17, 0.28] },
    thinsWithAge,
  ),
  cautions: [boneBelow('forehead')],
});
