import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { convention } from '../notation/judged.ts';
import { verzijl2000 } from '../observations.ts';
import { matureCollagen } from '../states.ts';
import { breakdown } from './proteases.ts';

export const matureLoss = convention({
  id: 'matureLoss',
  meaning: 'rate at which mature collagen wears off',
  unit: '/d',
  value: 1.27e-4,
  near: [verzijl2000],
  note: 'a half-life of 15 years: from memory; slower than anything the course shows, so it is not drawn',
});

export const wear = flux({
  id: 'mature-collagen-breakdown',
  title: 'Mature collagen wears off',
  from: 'matureCollagen',
  unit: '/d',
  text: 'matureLoss * breakdown * matureCollagen',
  symbols: given(matureLoss, breakdown, matureCollagen),
  sources: [verzijl2000],
  validity: [],
  neutral: 'mature collagen stays for ever',
});
