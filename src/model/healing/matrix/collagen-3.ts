import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { lotfi2013, reilly2021 } from '../observations.ts';
import { dale1996, segal2012 } from '../references.ts';
import { collagen3 } from '../states.ts';
import { collagenRenewal } from './collagen-new.ts';
import { extraSynthesis, withheldSynthesis } from './collagen-synthesis.ts';
import { breakdown } from './proteases.ts';
import { collagen3Share } from './collagen-share.ts';

export const collagen3Gain = judged({
  id: 'collagen3Gain',
  meaning: 'gain of collagen III synthesis for each gain of collagen I synthesis',
  unit: '1',
  median: 1.3,
  low: 0.43,
  high: 3.9,
  near: [lotfi2013],
  note: 'silver stain rose a little more than Masson stain; that silver shows collagen III is our reading',
});

export const synthesis = flux({
  id: 'collagen-3-synthesis',
  title: 'Fibroblasts make collagen III',
  to: 'collagen3',
  unit: '/d',
  text: 'collagenRenewal * collagen3Share * (1 + collagen3Gain * extraSynthesis - withheldSynthesis)',
  symbols: given(collagenRenewal, collagen3Share, collagen3Gain, extraSynthesis, withheldSynthesis),
  sources: [dale1996, segal2012],
  validity: [],
  neutral: 'no collagen III is made',
});

export const loss = flux({
  id: 'collagen-3-breakdown',
  title: 'Collagen III is broken down',
  from: 'collagen3',
  unit: '/d',
  text: 'collagenRenewal * breakdown * collagen3',
  symbols: given(collagenRenewal, breakdown, collagen3),
  sources: [reilly2021, segal2012],
  validity: [],
  neutral: 'collagen III stays',
});
