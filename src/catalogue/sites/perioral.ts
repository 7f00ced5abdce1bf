import { site } from '../site.ts';
import { facialDermisByHistology, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const perioral = site({
  id: 'perioral',
  name: 'Around the mouth, upper lip',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis(
    'the upper lip was not told apart; in another histology of ten heads it has the thickest epidermis of the face, 62.6 µm (Chopra 2015)',
  ),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByHistology('the upper lip was not told apart'),
  cautions: [],
});
