import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { babraj2005 } from '../observations.ts';
import { segal2012 } from '../references.ts';
import { matureCollagen1, newCollagen1 } from '../states.ts';
import { collagen3Share } from './collagen-share.ts';
import { extraSynthesis, withheldSynthesis } from './collagen-synthesis.ts';
import { collagenRenewal, exchangeableShare, turnoverOf } from './collagen-turnover.ts';

export const synthesis = flux({
  id: 'collagen-1-synthesis',
  title: 'Fibroblasts make collagen I',
  to: newCollagen1.symbol,
  unit: '/d',
  text: 'collagenRenewal * exchangeableShare * (1 - collagen3Share) * (1 + extraSynthesis - withheldSynthesis)',
  symbols: given(collagenRenewal, exchangeableShare, collagen3Share, extraSynthesis, withheldSynthesis),
  sources: [babraj2005, segal2012],
  validity: [],
  neutral: 'no collagen I is made',
});

export const { maturation, loss, wear } = turnoverOf(
  'collagen-1',
  'Collagen I',
  newCollagen1,
  matureCollagen1,
);
