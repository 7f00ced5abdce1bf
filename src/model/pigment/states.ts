import { state } from '../healing/notation/state.ts';
import { markiewicz2022, thingnes2009 } from './references.ts';

export const melanocyteActivity = state({
  symbol: 'melanocyteActivity',
  title: 'Activity of melanocytes',
  unit: '1',
  healthy: 1,
  scale: 1,
  meaning: 'melanin that melanocytes make, fold of its rate at rest',
  sources: [thingnes2009, markiewicz2022],
});

export const epidermalMelanin = state({
  symbol: 'epidermalMelanin',
  title: 'Epidermal melanin',
  unit: '1',
  healthy: 1,
  scale: 1,
  meaning: 'melanin of the epidermis, fold of that at rest',
  sources: [thingnes2009],
});

export const dermalMelanin = state({
  symbol: 'dermalMelanin',
  title: 'Dermal melanin',
  unit: '1',
  healthy: 0,
  scale: 0.01,
  meaning: 'melanin dropped into the dermis, over that of the epidermis at rest',
  sources: [markiewicz2022],
});
