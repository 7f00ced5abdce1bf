import { assumed, within, type Phototype } from '../../catalogue/index.ts';
import type { Evidence } from '../../quantities/index.ts';
import { flux } from '../mechanism.ts';
import { given } from '../healing/notation/given.ts';
import { phototypeResponse, sun } from '../healing/inputs.ts';
import { judged } from '../healing/notation/judged.ts';
import { austFactOrFiction } from '../healing/observations.ts';
import { antiInflammatory, kgf, proInflammatory } from '../healing/states.ts';
import { markiewicz2022, thingnes2009 } from './references.ts';
import { melanocyteActivity } from './states.ts';

const response = (value: number): Evidence<'1'> =>
  assumed(value, '1', within(value / 2, value * 2), 'rises with phototype; by how much is from memory');

/** How strongly melanocytes answer, phototype IV being 1; its uncertainty is drawn as `melanocyteResponse`. */
export const responseOfPhototype: Readonly<Record<Phototype, Evidence<'1'>>> = {
  I: response(0.2),
  II: response(0.2),
  III: response(0.5),
  IV: response(1),
  V: response(1.5),
  VI: response(1.5),
};

const note =
  'small enough that needling alone leaves pigment of phototypes I to III within a twentieth, as rat skin did';

export const melanocyteTurnover = judged({
  id: 'melanocyteTurnover',
  meaning: 'rate at which melanocytes return to rest',
  unit: '/d',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [thingnes2009],
  note: 'days: a guess',
});

export const melanocyteResponse = judged({
  id: 'melanocyteResponse',
  meaning: 'answer of melanocytes over what the phototype lets expect',
  unit: '1',
  median: 1,
  low: 0.5,
  high: 2,
  near: [thingnes2009],
  note: 'the answers by phototype are from memory, within a factor of two',
});

export const inflammatoryPigment = judged({
  id: 'inflammatoryPigment',
  meaning: 'gain of melanin synthesis per inflammatory signal, phototype IV',
  unit: '1',
  median: 0.2,
  low: 0.07,
  high: 0.6,
  near: [markiewicz2022, austFactOrFiction],
  note,
});

export const kgfPigment = judged({
  id: 'kgfPigment',
  meaning: 'gain of melanin synthesis where KGF has doubled, phototype IV',
  unit: '1',
  median: 0.1,
  low: 0.03,
  high: 0.3,
  near: [markiewicz2022, austFactOrFiction],
  note,
});

export const sunPigment = judged({
  id: 'sunPigment',
  meaning: 'gain of melanin synthesis by a day outdoors each day, phototype IV',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near: [thingnes2009],
  note: 'skin tans by about half within weeks: a guess',
});

export const resolvingPigment = judged({
  id: 'resolvingPigment',
  meaning: 'how strongly resolving cytokines hold melanocytes back',
  unit: '1',
  median: 0.1,
  low: 0.03,
  high: 0.3,
  near: [austFactOrFiction],
  note: 'IL-10 rose and MC1R fell faintly in needled rat skin; no strength was found',
});

const source = { to: 'melanocyteActivity', unit: '/d', validity: [] } as const;

export const turnover = flux({
  ...source,
  id: 'melanocyte-turnover',
  title: 'Melanocytes return to rest',
  text: 'melanocyteTurnover * (1 - melanocyteActivity)',
  symbols: given(melanocyteTurnover, melanocyteActivity),
  sources: [thingnes2009],
  neutral: 'they stay as roused as they are',
});

export const byInflammation = flux({
  ...source,
  id: 'melanocytes-by-inflammation',
  title: 'Inflammation rouses melanocytes',
  text: 'melanocyteTurnover * phototypeResponse * melanocyteResponse * inflammatoryPigment * proInflammatory',
  symbols: given(
    melanocyteTurnover,
    phototypeResponse,
    melanocyteResponse,
    inflammatoryPigment,
    proInflammatory,
  ),
  sources: [markiewicz2022],
  neutral: 'melanocytes do not notice inflammation',
});

export const byKgf = flux({
  ...source,
  id: 'melanocytes-by-kgf',
  title: 'Growth factors of the dermis rouse melanocytes',
  text: 'melanocyteTurnover * phototypeResponse * melanocyteResponse * kgfPigment * pos(kgf - 1)',
  symbols: given(melanocyteTurnover, phototypeResponse, melanocyteResponse, kgfPigment, kgf),
  sources: [markiewicz2022],
  neutral: 'melanocytes do not notice growth factors',
});

export const bySun = flux({
  ...source,
  id: 'melanocytes-by-sun',
  title: 'Sun rouses melanocytes',
  text: 'melanocyteTurnover * phototypeResponse * melanocyteResponse * sunPigment * sun',
  symbols: given(melanocyteTurnover, phototypeResponse, melanocyteResponse, sunPigment, sun),
  sources: [thingnes2009],
  neutral: 'the sun does not tan',
});

export const heldBack = flux({
  id: 'melanocytes-held-back',
  title: 'Resolving cytokines hold melanocytes back',
  from: 'melanocyteActivity',
  unit: '/d',
  text: 'melanocyteTurnover * resolvingPigment * antiInflammatory * melanocyteActivity',
  symbols: given(melanocyteTurnover, resolvingPigment, antiInflammatory, melanocyteActivity),
  sources: [austFactOrFiction],
  validity: [],
  neutral: 'resolving cytokines leave melanocytes alone',
});
