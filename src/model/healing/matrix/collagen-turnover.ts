import { flux, law, type Flux } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { convention } from '../notation/judged.ts';
import type { State } from '../notation/state.ts';
import { babraj2005, verzijl2000 } from '../observations.ts';
import { cascade } from '../references.ts';
import { newToMature } from './collagen-share.ts';
import { breakdown } from './proteases.ts';

/** How collagen of any type matures and is lost: new collagen turns over, or cross-links and then lasts years. */

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

export const matureLoss = convention({
  id: 'matureLoss',
  meaning: 'rate at which mature collagen wears off',
  unit: '/d',
  value: 1.27e-4,
  near: [verzijl2000],
  note: 'a half-life of 15 years: from memory; slower than anything the course shows, so it is not drawn',
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

export const exchangeableShare = law({
  id: 'exchangeable-share',
  title: 'Share of a type of collagen that turns over, at rest',
  defines: 'exchangeableShare',
  unit: '1',
  text: 'newToMature / (1 + newToMature)',
  symbols: given(newToMature),
  sources: [babraj2005],
  validity: [],
  neutral: 'follows from rest, nothing to switch off',
});

interface Turnover {
  readonly maturation: Flux;
  readonly loss: Flux;
  readonly wear: Flux;
}

/** Of one type of collagen, whose ids and names begin with what is given. */
export const turnoverOf = (id: string, title: string, fresh: State, mature: State): Turnover => ({
  maturation: flux({
    id: `${id}-maturation`,
    title: `${title} cross-links`,
    from: fresh.symbol,
    to: mature.symbol,
    unit: '/d',
    text: `maturing * ${fresh.symbol}`,
    symbols: given(maturing, fresh),
    sources: [cascade],
    validity: [],
    neutral: 'new collagen never lasts',
  }),
  loss: flux({
    id: `${id}-breakdown`,
    title: `${title} is broken down while it is new`,
    from: fresh.symbol,
    unit: '/d',
    text: `(collagenRenewal - maturing) * breakdown * ${fresh.symbol}`,
    symbols: given(collagenRenewal, maturing, breakdown, fresh),
    sources: [babraj2005],
    validity: [],
    neutral: 'new collagen only leaves by maturing',
  }),
  wear: flux({
    id: `${id}-wear`,
    title: `${title} wears off once it is mature`,
    from: mature.symbol,
    unit: '/d',
    text: `matureLoss * breakdown * ${mature.symbol}`,
    symbols: given(matureLoss, breakdown, mature),
    sources: [verzijl2000],
    validity: [],
    neutral: 'mature collagen stays for ever',
  }),
});
