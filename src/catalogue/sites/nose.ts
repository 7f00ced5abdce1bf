import { site } from '../site.ts';
import { boneBelow } from './cautions.ts';
import { facialDermisByUltrasound, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const nose = site({
  id: 'nose',
  name: 'Back of the nose',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('which region is the nose was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound('nasal dorsum', 'clinical K-05', {
    female: [0.93, 0.25],
    male: [1.03, 0.16],
  }),
  cautions: [boneBelow('nose')],
});
