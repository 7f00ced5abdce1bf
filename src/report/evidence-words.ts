import type { ReportedEvidence, ReportedParameter } from '../planning/index.ts';
import { formatRange, formatSignificant, withUnit } from './number-format.ts';

const spreadWords = ({ spread, unit }: Pick<ReportedEvidence, 'spread' | 'unit'>): string => {
  switch (spread.kind) {
    case 'sd':
    case 'se':
      return `± ${withUnit(formatSignificant(spread.value), unit)} ${spread.kind.toUpperCase()}`;
    case 'ci95':
    case 'range': {
      const interval = formatRange(formatSignificant(spread.low), formatSignificant(spread.high));
      return `(${spread.kind === 'range' ? 'range' : '95 % confidence'} ${interval})`;
    }
    case 'none':
      return '(no spread stated)';
  }
};

const origins: Readonly<Record<ReportedEvidence['from'], string>> = {
  human: 'human',
  'ex-vivo-human': 'human skin ex vivo',
  porcine: 'porcine',
  rat: 'rat',
  mouse: 'mouse',
  'guinea-pig': 'guinea pig',
  'in-vitro': 'in vitro',
  silicone: 'silicone',
  device: 'device',
  assumed: 'assumed',
};

const accesses: Readonly<Record<ReportedEvidence['access'], string>> = {
  read: 'read in the source',
  secondary: 'quoted by another source',
  derived: 'derived',
  recall: 'recalled, not looked up',
};

/** One piece of evidence as a line: value, spread, where from, how it reached us. */
export const evidenceWords = (evidence: ReportedEvidence): string =>
  [
    `${withUnit(formatSignificant(evidence.value), evidence.unit)} ${spreadWords(evidence)}`,
    origins[evidence.from],
    ...(evidence.method === undefined ? [] : [evidence.method]),
    ...(evidence.n === undefined ? [] : [`n = ${formatSignificant(evidence.n)}`]),
    `${evidence.tier}, ${accesses[evidence.access]}`,
    ...(evidence.note === undefined ? [] : [evidence.note]),
  ].join('; ');

/** What was believed of a parameter before any fit. */
export const priorWords = ({ prior, unit }: Pick<ReportedParameter, 'prior' | 'unit'>): string => {
  switch (prior.kind) {
    case 'fixed':
      return `fixed at ${withUnit(formatSignificant(prior.value), unit)}`;
    case 'uniform':
    case 'lognormal': {
      const interval = withUnit(
        formatRange(formatSignificant(prior.low), formatSignificant(prior.high)),
        unit,
      );
      return prior.kind === 'uniform' ? `uniform, ${interval}` : `log-normal, 90 % within ${interval}`;
    }
  }
};
