import { flux, law } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { babraj2005 } from '../observations.ts';
import { cascade, segal2012 } from '../references.ts';
import { newCollagen } from '../states.ts';
import { matureLoss } from './collagen-mature.ts';
import { collagen3Share, newToMature } from './collagen-share.ts';
import { extraSynthesis, withheldSynthesis } from './collagen-synthesis.ts';
import { breakdown } from './proteases.ts';

export const collagenRenewal = parameter({
  id: 'collagenRenewal',
  meaning: 'share of the exchangeable collagen that is made new, per time',
  unit: '/d',
  prior: { kind: 'lognormal', low: 0.0073, high: 0.0109 },
  evidence: [
    {
      value: 0.0089,
      unit: '/d',
      spread: { kind: 'none' },
      from: 'human',
      method: 'incorporation of labelled proline into dermal collagen, healthy young men',
      access: 'derived',
      tier: 'primary',
      sources: [babraj2005],
      row: 'healing fsr',
      note: '0.037 ± 0.003 % per hour; the width is assumed wider, for other sites, ages and women',
    },
  ],
});

/** Just enough new collagen matures to replace the mature collagen lost at rest. */
export const maturing = law({
  id: 'collagen-maturing',
  title: 'Rate at which new collagen cross-links',
  defines: 'maturing',
  unit: '/d',
  text: 'matureLoss / newToMature',
  symbols: given(matureLoss, newToMature),
  sources: [cascade],
  validity: [],
  neutral: 'follows from rest, nothing to switch off',
});

export const synthesis = flux({
  id: 'new-collagen-synthesis',
  title: 'Fibroblasts make collagen I',
  to: 'newCollagen',
  unit: '/d',
  text: 'collagenRenewal * (1 - collagen3Share) * newToMature / (1 + newToMature) * (1 + extraSynthesis - withheldSynthesis)',
  symbols: given(collagenRenewal, collagen3Share, newToMature, extraSynthesis, withheldSynthesis),
  sources: [babraj2005, segal2012],
  validity: [],
  neutral: 'no collagen I is made',
});

export const maturation = flux({
  id: 'collagen-maturation',
  title: 'New collagen cross-links',
  from: 'newCollagen',
  to: 'matureCollagen',
  unit: '/d',
  text: 'maturing * newCollagen',
  symbols: given(maturing, newCollagen),
  sources: [cascade],
  validity: [],
  neutral: 'new collagen never lasts',
});

export const loss = flux({
  id: 'new-collagen-breakdown',
  title: 'New collagen is broken down',
  from: 'newCollagen',
  unit: '/d',
  text: '(collagenRenewal - maturing) * breakdown * newCollagen',
  symbols: given(collagenRenewal, maturing, breakdown, newCollagen),
  sources: [babraj2005],
  validity: [],
  neutral: 'new collagen only leaves by maturing',
});
