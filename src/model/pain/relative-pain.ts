import { reference } from '../../quantities/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';

export const gill2008 = reference({
  id: 'gill-2008',
  cite: 'Gill et al 2008, Clin J Pain 24:585 (PMC2917250): pain of single needles and arrays on the volar forearm, 10 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2917250/',
});

const lengths = { unit: 'mm', low: 0.48, high: 1.45 } as const;
const counts = { unit: '1', low: 5, high: 50 } as const;

/** An index, not a score of pain: it compares two arrays pressed in once, without anaesthetic. */
export const relativePain = law({
  id: 'relative-pain',
  title: 'Pain of one array of needles over another',
  defines: 'relativePain',
  unit: '1',
  text: '(needleLength / baseLength)^painLengthExponent * (needles / baseNeedles)^painNumberExponent',
  symbols: {
    needleLength: { unit: 'mm', meaning: 'length of the needles' },
    baseLength: { unit: 'mm', meaning: 'length of the needles compared with' },
    painLengthExponent: { unit: '1', meaning: 'how strongly pain rises with needle length' },
    needles: { unit: '1', meaning: 'needles of the array' },
    baseNeedles: { unit: '1', meaning: 'needles of the array compared with' },
    painNumberExponent: { unit: '1', meaning: 'how strongly pain rises with the number of needles' },
  },
  sources: [gill2008],
  validity: [
    { symbol: 'needleLength', ...lengths },
    { symbol: 'baseLength', ...lengths },
    { symbol: 'needles', ...counts },
    { symbol: 'baseNeedles', ...counts },
  ],
  neutral: 'the same array: 1',
});

const exponent = {
  unit: '1',
  spread: { kind: 'none' },
  from: 'human',
  n: 10,
  access: 'derived',
  tier: 'primary',
  method: 'visual analogue scale',
  sources: [gill2008],
  row: 'biophysics power law',
} as const;

export const painLengthExponent = parameter({
  id: 'painLengthExponent',
  meaning: 'how strongly pain rises with needle length',
  unit: '1',
  prior: { kind: 'lognormal', low: 1.5, high: 2.09 },
  evidence: [{ value: 1.77, ...exponent, note: 'ln 7 over ln 3; the width, about ± 0.3, is assumed' }],
});

export const painNumberExponent = parameter({
  id: 'painNumberExponent',
  meaning: 'how strongly pain rises with the number of needles',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.2, high: 0.45 },
  evidence: [{ value: 0.3, ...exponent, note: 'log10 of 2 for ten times the needles; the width is assumed' }],
});
