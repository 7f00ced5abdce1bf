import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { lotfi2013 } from '../observations.ts';
import { hydrocortisone2003 } from '../person/references.ts';
import { dale1996, segal2012 } from '../references.ts';
import { matureCollagen3, newCollagen3 } from '../states.ts';
import { collagen3Share } from './collagen-share.ts';
import { extraSynthesis, withheldSynthesis } from './collagen-synthesis.ts';
import { collagenRenewal, exchangeableShare, turnoverOf } from './collagen-turnover.ts';

export const collagen3Gain = judged({
  id: 'collagen3Gain',
  meaning: 'gain of collagen III synthesis for each gain of collagen I synthesis',
  unit: '1',
  median: 1.3,
  low: 0.43,
  high: 3.9,
  near: [lotfi2013, hydrocortisone2003],
  note: 'silver stain rose a little more than Masson stain; that silver shows collagen III is our reading. A steroid lowers both types alike, and granulation tissue has up to four times the share of III',
});

export const synthesis = flux({
  id: 'collagen-3-synthesis',
  title: 'Fibroblasts make collagen III',
  to: newCollagen3.symbol,
  unit: '/d',
  text: 'collagenRenewal * exchangeableShare * collagen3Share * (1 + collagen3Gain * extraSynthesis - withheldSynthesis)',
  symbols: given(
    collagenRenewal,
    exchangeableShare,
    collagen3Share,
    collagen3Gain,
    extraSynthesis,
    withheldSynthesis,
  ),
  sources: [dale1996, segal2012],
  validity: [],
  neutral: 'no collagen III is made',
});

export const { maturation, loss, wear } = turnoverOf(
  'collagen-3',
  'Collagen III',
  newCollagen3,
  matureCollagen3,
);
