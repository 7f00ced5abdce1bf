import { site } from '../site.ts';
import { boneBelow, noStudiedLength } from './cautions.ts';
import { facialDermisByHistology, facialEpidermis } from './face.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const chin = site({
  id: 'chin',
  name: 'Chin',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: facialEpidermis('which region is the chin was not seen'),
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: facialDermisByHistology('which region is the chin was not seen'),
  cautions: [boneBelow('chin'), noStudiedLength('chin')],
});
