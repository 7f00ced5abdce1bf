import { alqam2022, meng2022 } from '../references/index.ts';
import { site } from '../site.ts';
import { facialDermisByUltrasound, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const neck = site({
  id: 'neck',
  name: 'Neck',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('of the face: no histology of the neck was found'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound('neck', 'clinical K-08', { female: [0.99, 0.2], male: [0.98, 0.22] }),
  cautions: [
    {
      id: 'neck-thinner-than-setting',
      title: 'The studied setting is longer than the skin of the neck is thick',
      reason:
        'The trial of neck wrinkles set up to 2.5 mm; ultrasound measures about 1.2 mm of skin. Set depth is not achieved depth.',
      advice: 'Start shallow, and raise the depth only as far as the endpoint needs.',
      sources: [alqam2022, meng2022],
    },
  ],
});
