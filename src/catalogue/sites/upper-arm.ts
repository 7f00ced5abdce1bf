import { site } from '../site.ts';
import { bodyDermis, bodyEpidermis } from './body.ts';
import { noStudiedLength } from './cautions.ts';
import { papillaryDermisOfTextbooks, nonPalmarStratumCorneum } from './typical-layers.ts';

export const upperArm = site({
  id: 'upper-arm',
  name: 'Upper arm',
  stratumCorneum: nonPalmarStratumCorneum,
  epidermis: bodyEpidermis,
  papillaryDermis: papillaryDermisOfTextbooks,
  dermis: bodyDermis,
  cautions: [noStudiedLength('upper-arm')],
});
