import { parameter } from '../../parameter.ts';
import { smoking } from '../inputs.ts';
import { judged } from '../notation/judged.ts';
import { conditionFactor } from './condition-factor.ts';
import { jorgensen1998, sorensen2009, sorensen2010 } from './references.ts';

/** Grade: human, small groups, other wounds than punctures. */

export const smokerSynthesis = parameter({
  id: 'smokerSynthesis',
  meaning: 'gain of collagen synthesis of a smoker over that of another person',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.4, high: 0.78 },
  evidence: [
    {
      value: 0.556,
      unit: '1',
      spread: { kind: 'none' },
      n: 37,
      from: 'human',
      method: 'hydroxyproline in ePTFE tubes, 10 days',
      access: 'derived',
      tier: 'primary',
      sources: [jorgensen1998],
      row: 'healing **smoking** (20/d)',
      note: 'others had 1.8 times the hydroxyproline of smokers; the width is assumed',
    },
  ],
});

export const smokerProteolysis = parameter({
  id: 'smokerProteolysis',
  meaning: 'MMP called by cytokines in a smoker over that in another person',
  unit: '1',
  prior: { kind: 'lognormal', low: 1.4, high: 4.1 },
  evidence: [
    {
      value: 2.39,
      unit: '1',
      spread: { kind: 'none' },
      from: 'human',
      method: 'MMP-8 in suction blister fluid',
      access: 'derived',
      tier: 'primary',
      sources: [sorensen2009],
      row: 'healing suction blister TEWL d7',
      note: '36.4 against 15.2 ng/mL; the width is assumed',
    },
  ],
});

export const smokerMonocytes = judged({
  id: 'smokerMonocytes',
  meaning: 'influx of monocytes of a smoker over that of another person',
  unit: '1',
  median: 0.75,
  low: 0.55,
  high: 1,
  near: [sorensen2010],
  note: 'macrophages were seen less often (odds ratio 0.28); an odds ratio is no factor of an influx',
});

export const smokerFibroblasts = judged({
  id: 'smokerFibroblasts',
  meaning: 'growth of fibroblasts of a smoker over that of another person',
  unit: '1',
  median: 0.7,
  low: 0.5,
  high: 1,
  near: [sorensen2010],
  note: 'fibroblasts that form procollagen were seen less often (odds ratio 0.37); an odds ratio is no factor of a rate',
});

export const smokingSynthesis = conditionFactor({
  id: 'smoking-synthesis',
  title: 'Smoking on collagen synthesis',
  defines: 'smokingSynthesis',
  condition: smoking,
  factor: smokerSynthesis,
  sources: [jorgensen1998],
});

export const smokingProteolysis = conditionFactor({
  id: 'smoking-proteolysis',
  title: 'Smoking on MMP',
  defines: 'smokingProteolysis',
  condition: smoking,
  factor: smokerProteolysis,
  sources: [sorensen2009],
});

export const smokingMonocytes = conditionFactor({
  id: 'smoking-monocytes',
  title: 'Smoking on monocytes',
  defines: 'smokingMonocytes',
  condition: smoking,
  factor: smokerMonocytes,
  sources: [sorensen2010],
});

export const smokingFibroblasts = conditionFactor({
  id: 'smoking-fibroblasts',
  title: 'Smoking on the growth of fibroblasts',
  defines: 'smokingFibroblasts',
  condition: smoking,
  factor: smokerFibroblasts,
  sources: [sorensen2010],
});
