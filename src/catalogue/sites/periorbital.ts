import { skinPenStudy } from '../references/index.ts';
import { site } from '../site.ts';
import { facialDermisByUltrasound, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const periorbital = site({
  id: 'periorbital',
  name: 'Around the eye, outside the orbital rim',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('the eye region was not told apart'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByUltrasound(
    'eyelid',
    'clinical K-04',
    { female: [0.58, 0.11], male: [0.67, 0.14] },
    { note: 'eyelid skin, the thinnest of the region' },
  ),
  cautions: [
    {
      id: 'orbital-rim',
      title: 'Stay outside the orbital rim',
      reason:
        'The label of a cleared pen excludes the skin inside the rim; skin there is the thinnest of the face.',
      advice: 'Draw the zone outside the bony rim; never needle the lid.',
      sources: [skinPenStudy],
    },
  ],
});
