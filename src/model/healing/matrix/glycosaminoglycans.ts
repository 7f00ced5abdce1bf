import { noSource } from '../../../catalogue/index.ts';
import { flux } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { fibroblastLevel } from '../dermis/fibroblast-level.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { austRatPanel } from '../observations.ts';
import { cascade, skibidy2026 } from '../references.ts';
import { egf, glycosaminoglycans } from '../states.ts';

export const glycosaminoglycanTurnover = judged({
  id: 'glycosaminoglycanTurnover',
  meaning: 'rate at which glycosaminoglycans turn over',
  unit: '/d',
  median: 0.2,
  low: 0.07,
  high: 0.6,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const fibroblastGlycosaminoglycan = parameter({
  id: 'fibroblastGlycosaminoglycan',
  meaning: 'share of glycosaminoglycans that follows the number of fibroblasts',
  unit: '1',
  prior: { kind: 'uniform', low: 0.2, high: 0.8 },
  evidence: [
    {
      value: 0.5,
      unit: '1',
      spread: { kind: 'range', low: 0.2, high: 0.8 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, cascade],
      note: 'value of the reference cascade; a share lies between 0 and 1',
    },
  ],
});

export const egfGlycosaminoglycan = judged({
  id: 'egfGlycosaminoglycan',
  meaning: 'gain of glycosaminoglycans per fibroblast where EGF has doubled, fold',
  unit: '1',
  median: 0.3,
  low: 0.1,
  high: 0.9,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of three',
});

export const synthesis = flux({
  id: 'glycosaminoglycan-synthesis',
  title: 'More fibroblasts under EGF make more glycosaminoglycans',
  to: 'glycosaminoglycans',
  unit: '/d',
  text: 'glycosaminoglycanTurnover * fibroblastGlycosaminoglycan * (fibroblastLevel * (1 + egfGlycosaminoglycan * pos(egf - 1)) - 1)',
  symbols: given(
    glycosaminoglycanTurnover,
    fibroblastGlycosaminoglycan,
    fibroblastLevel,
    egfGlycosaminoglycan,
    egf,
  ),
  sources: [austRatPanel, skibidy2026],
  validity: [],
  neutral: 'glycosaminoglycans stay at rest',
});

export const turnover = flux({
  id: 'glycosaminoglycan-turnover',
  title: 'Glycosaminoglycans turn over',
  to: 'glycosaminoglycans',
  unit: '/d',
  text: 'glycosaminoglycanTurnover * (1 - glycosaminoglycans)',
  symbols: given(glycosaminoglycanTurnover, glycosaminoglycans),
  sources: [skibidy2026],
  validity: [],
  neutral: 'what came stays',
});
