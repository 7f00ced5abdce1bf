import { site } from '../site.ts';
import { boneBelow, noStudiedLength } from './cautions.ts';
import { facialDermisByUltrasound, facialEpidermis, thinsWithAge } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const jawline = site({
  id: 'jawline',
  name: 'Jawline, below the jaw',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('whether the jawline is among them was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound(
    'submandibular',
    'clinical K-07',
    { female: [0.91, 0.34], male: [1.02, 0.24] },
    thinsWithAge,
  ),
  cautions: [boneBelow('jawline'), noStudiedLength('jawline')],
});
