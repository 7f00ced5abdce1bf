import { flux } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { bianchi2015, jin2011, waughSherratt2006 } from '../references.ts';
import { latentTgf, tgf1 } from '../states.ts';
import { activatedFold } from './tgf-beta-latent.ts';

const model = {
  unit: '/d',
  spread: { kind: 'none' },
  access: 'read',
  tier: 'primary',
  row: 'healing dT, dT3',
} as const;

export const tgf1Turnover = parameter({
  id: 'tgf1Turnover',
  meaning: 'rate at which active TGF-β1 turns over',
  unit: '/d',
  prior: { kind: 'lognormal', low: 2, high: 15, median: 9.1 },
  evidence: [
    {
      value: 9.1,
      from: 'human',
      method: 'parameter of a published model',
      ...model,
      sources: [waughSherratt2006],
      note: 'the width of the prior is assumed',
    },
    { value: 15, from: 'mouse', method: 'parameter of a published model', ...model, sources: [jin2011] },
  ],
});

export const turnover = flux({
  id: 'tgf-beta-1-turnover',
  title: 'Active TGF-β1 follows its latent store',
  to: 'tgf1',
  unit: '/d',
  text: 'tgf1Turnover * (latentTgf - tgf1)',
  symbols: given(tgf1Turnover, latentTgf, tgf1),
  sources: [waughSherratt2006, jin2011],
  validity: [],
  neutral: 'TGF-β1 knows neither supply nor loss but by macrophages',
});

export const activation = flux({
  id: 'tgf-beta-1-activation',
  title: 'Macrophages activate more of the store',
  to: 'tgf1',
  unit: '/d',
  text: 'tgf1Turnover * activatedFold * latentTgf',
  symbols: given(tgf1Turnover, activatedFold, latentTgf),
  sources: [bianchi2015, waughSherratt2006],
  validity: [],
  neutral: 'activation stays that of skin at rest',
});
