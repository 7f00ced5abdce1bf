import { law } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { noSource } from '../../../catalogue/index.ts';
import { cascade, pensalfini2023 } from '../references.ts';
import { fibroblasts, myofibroblasts } from '../states.ts';

export const healthyFibroblasts = parameter({
  id: 'healthyFibroblasts',
  meaning: 'dermal fibroblasts per volume of skin at rest',
  unit: '/mm3',
  prior: { kind: 'lognormal', low: 1000, high: 5000, median: 2500 },
  evidence: [
    {
      value: 2500,
      unit: '/mm3',
      spread: { kind: 'range', low: 1000, high: 5000 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, pensalfini2023],
      note: '2000 to 4000 from memory; one published model has 1000',
    },
  ],
});

export const fibroblastLevel = law({
  id: 'fibroblast-level',
  title: 'Fibroblasts over those at rest',
  defines: 'fibroblastLevel',
  unit: '1',
  text: 'fibroblasts / healthyFibroblasts',
  symbols: given(fibroblasts, healthyFibroblasts),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});

export const myofibroblastLevel = law({
  id: 'myofibroblast-level',
  title: 'Myofibroblasts over fibroblasts at rest',
  defines: 'myofibroblastLevel',
  unit: '1',
  text: 'myofibroblasts / healthyFibroblasts',
  symbols: given(myofibroblasts, healthyFibroblasts),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});
