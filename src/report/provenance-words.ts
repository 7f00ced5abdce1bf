import type { Report } from '../planning/index.ts';
import { formatSignificant } from './number-format.ts';

/** `software 0.1.0, model 0.2.0, catalogue 0.2.0`. */
export const versionWords = ({ versions }: Pick<Report, 'versions'>): string =>
  `software ${versions.software}, model ${versions.model}, catalogue ${versions.catalogue}`;

/** What it takes to make the result again. */
export const samplingWords = ({ scenarios, seed }: Pick<Report, 'scenarios' | 'seed'>): string =>
  `${scenarios === 0 ? 'no scenario' : `${formatSignificant(scenarios)} scenarios`} sampled, seed ${String(seed)}`;
