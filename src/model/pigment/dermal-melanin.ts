import { flux } from '../mechanism.ts';
import { given } from '../healing/notation/given.ts';
import { judged } from '../healing/notation/judged.ts';
import { bledShare, openRadius } from '../healing/states.ts';
import { markiewicz2022 } from './references.ts';
import { dermalMelanin, epidermalMelanin } from './states.ts';

export const melaninLeak = judged({
  id: 'melaninLeak',
  meaning:
    'share of epidermal melanin that drops into the dermis while the reference injury is open, per time',
  unit: '/d',
  median: 0.01,
  low: 0.003,
  high: 0.03,
  near: [markiewicz2022],
  note: 'about the share of the surface that is open, renewed within two days: a guess',
});

export const melanophageClearing = judged({
  id: 'melanophageClearing',
  meaning: 'rate at which dermal melanin is removed',
  unit: '/d',
  median: 0.0037,
  low: 0.0027,
  high: 0.0055,
  note: 'persists 6 to 12 months: from memory',
});

/** Only channels that cross the basement membrane and bleed leak, as long as they are open. */
export const leak = flux({
  id: 'melanin-leak',
  title: 'Melanin drops into the dermis',
  to: 'dermalMelanin',
  unit: '/d',
  text: 'melaninLeak * bledShare * openRadius^2 * epidermalMelanin',
  symbols: given(melaninLeak, bledShare, openRadius, epidermalMelanin),
  sources: [markiewicz2022],
  validity: [],
  neutral: 'the basement membrane holds',
});

export const clearing = flux({
  id: 'dermal-melanin-clearing',
  title: 'Melanophages remove dermal melanin',
  from: 'dermalMelanin',
  unit: '/d',
  text: 'melanophageClearing * dermalMelanin',
  symbols: given(melanophageClearing, dermalMelanin),
  sources: [markiewicz2022],
  validity: [],
  neutral: 'dermal melanin stays for ever',
});
