import { noSource } from '../../../catalogue/index.ts';
import { parameter, type Parameter } from '../../parameter.ts';
import { diabetes } from '../inputs.ts';
import { mi2007, skibidy2026, waughSherratt2006 } from '../references.ts';
import { conditionFactor } from './condition-factor.ts';

/**
 * Grade: second hand, from a model of chronic ulcers; whether a micro-puncture in controlled diabetes differs at all was
 * not found.
 */
const factorOf = <const Id extends string>(
  id: Id,
  meaning: string,
  value: number,
  spread: number,
  from: string,
): Parameter<Id, '1'> =>
  parameter({
    id,
    meaning,
    unit: '1',
    prior: { kind: 'lognormal', low: value / spread, high: value * spread },
    evidence: [
      {
        value,
        unit: '1',
        spread: { kind: 'range', low: value / spread, high: value * spread },
        from: 'assumed',
        access: 'secondary',
        tier: 'practice',
        sources: [noSource, skibidy2026],
        note: `${from}, for chronic ulcers; the width is assumed`,
      },
    ],
  });

export const diabeticSwitch = factorOf(
  'diabeticSwitch',
  'rate at which macrophages turn resolving in diabetes over that without',
  0.33,
  1.7,
  'inflammatory macrophages stay three times as long',
);

export const diabeticEating = factorOf(
  'diabeticEating',
  'turning by dead neutrophils in diabetes over that without',
  0.5,
  1.7,
  'half the efferocytosis',
);

export const diabeticInflux = factorOf(
  'diabeticInflux',
  'influx of neutrophils in diabetes over that without',
  1.8,
  1.7,
  '1.8 times the neutrophils',
);

export const diabeticFront = factorOf(
  'diabeticFront',
  'speed of the epithelial front in diabetes over that without',
  0.52,
  1.3,
  'migration of keratinocytes at 0.45 to 0.6',
);

export const diabeticGrowth = factorOf(
  'diabeticGrowth',
  'growth of fibroblasts in diabetes over that without',
  0.5,
  1.7,
  'fibroblasts are activated twice as late',
);

export const diabeticCollagen = factorOf(
  'diabeticCollagen',
  'gain of collagen synthesis in diabetes over that without',
  0.4,
  1.7,
  'collagen at 0.4',
);

export const diabeticMmp = factorOf(
  'diabeticMmp',
  'MMP called by injury in diabetes over that without',
  3,
  1.7,
  'three times the MMP',
);

export const diabeticTimp = factorOf(
  'diabeticTimp',
  'TIMP called by injury in diabetes over that without',
  0.5,
  1.7,
  'half the TIMP',
);

export const diabeticVegf = factorOf(
  'diabeticVegf',
  'VEGF called by injury in diabetes over that without',
  0.4,
  1.7,
  'VEGF at 0.4',
);

const ofDiabetes = (id: string, title: string, defines: string, factor: Parameter) =>
  conditionFactor({ id, title, defines, factor, condition: diabetes, sources: [skibidy2026, mi2007] });

export const diabeticSwitching = conditionFactor({
  id: 'diabetic-switching',
  title: 'Diabetes on the turning of macrophages',
  defines: 'diabeticSwitching',
  factor: diabeticSwitch,
  condition: diabetes,
  sources: [waughSherratt2006, skibidy2026],
});
export const diabeticEfferocytosis = ofDiabetes(
  'diabetic-efferocytosis',
  'Diabetes on turning by dead neutrophils',
  'diabeticEfferocytosis',
  diabeticEating,
);
export const diabeticNeutrophils = ofDiabetes(
  'diabetic-neutrophils',
  'Diabetes on neutrophils',
  'diabeticNeutrophils',
  diabeticInflux,
);
export const diabeticMigration = ofDiabetes(
  'diabetic-migration',
  'Diabetes on the epithelial front',
  'diabeticMigration',
  diabeticFront,
);
export const diabeticFibroblasts = ofDiabetes(
  'diabetic-fibroblasts',
  'Diabetes on the growth of fibroblasts',
  'diabeticFibroblasts',
  diabeticGrowth,
);
export const diabeticSynthesis = ofDiabetes(
  'diabetic-synthesis',
  'Diabetes on collagen synthesis',
  'diabeticSynthesis',
  diabeticCollagen,
);
export const diabeticProteolysis = ofDiabetes(
  'diabetic-proteolysis',
  'Diabetes on MMP',
  'diabeticProteolysis',
  diabeticMmp,
);
export const diabeticInhibition = ofDiabetes(
  'diabetic-inhibition',
  'Diabetes on TIMP',
  'diabeticInhibition',
  diabeticTimp,
);
export const diabeticAngiogenesis = ofDiabetes(
  'diabetic-angiogenesis',
  'Diabetes on VEGF',
  'diabeticAngiogenesis',
  diabeticVegf,
);
