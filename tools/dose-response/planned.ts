/** What is predicted of published numbers at the dose that planning places for their protocol, and what that rests on. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PosteriorRecord } from '../../src/model/index.ts';
import { band, type EnsembleJob, type EnsemblePart, type Executor } from '../../src/numerics/index.ts';
import {
  knowledgeFrom,
  readPlan,
  type CheckedPlan,
  type ScenarioJob,
  type ScenarioOutcome,
  type ZoneInjury,
} from '../../src/planning/index.ts';
import { predictPlanned, type PlannedPrediction, type PredictedRow } from '../../src/trials/index.ts';
import {
  healingStudies,
  type HealingStudy,
  type PlannedDose,
  type PlannedRecord,
} from '../../src/validation/index.ts';
import { readPosterior } from '../calibration/check.ts';
import { quantilesOf, rounded } from '../calibration/quantiles.ts';
import { evidenceFaceOf } from '../calibration/rows.ts';

const examples = join(import.meta.dirname, '../../examples');

/** At small doses a direction shows in the fifth. */
const digits = 6;
/** Every draw that is kept, the scenarios in turn. */
const settings = { seed: 1, scenarios: 80, draws: 800 } as const;
/** The same computation, small: it moves with placement, person, priors, posterior, equations and solver. */
const pilot = { seed: settings.seed, scenarios: 1, draws: 2 } as const;

export interface PlannedProtocol {
  readonly study: HealingStudy;
  readonly checked: CheckedPlan;
}

export const plannedProtocols = (): readonly PlannedProtocol[] =>
  healingStudies.flatMap((study) =>
    study.plan === undefined
      ? []
      : [{ study, checked: readPlan(readFileSync(join(examples, `${study.plan}.json`), 'utf8')) }],
  );

interface Posterior {
  readonly bytes: Uint8Array;
  readonly record: PosteriorRecord;
}

const plain = (rows: readonly PredictedRow[]): readonly object[] =>
  rows.map(({ id, values }) => ({ id, values: [...values] }));

/** SHA-256 of plans, studies, posterior, settings and a pilot of the computation. */
export const plannedHash = async (
  protocols: readonly PlannedProtocol[],
  { bytes, record }: Posterior = readPosterior(),
): Promise<string> => {
  const knowledge = knowledgeFrom(bytes, record);
  const studies: object[] = [];
  for (const { study, checked } of protocols) {
    const found = await predictPlanned(study, checked, { ...pilot, knowledge });
    studies.push({
      ...evidenceFaceOf(study),
      plan: checked.plan,
      pilot: { ...found, prior: plain(found.prior), posterior: plain(found.posterior) },
    });
  }
  return createHash('sha256')
    .update(JSON.stringify({ settings, digits, posterior: record.crc32, studies }))
    .digest('hex');
};

const doseOf = (
  { injury, injuries }: PlannedPrediction,
  measure: keyof PlannedDose & keyof ZoneInjury,
): PlannedDose[typeof measure] => {
  const { low90, high90 } = band(injuries.map((each) => each[measure]));
  return { nominal: rounded(injury[measure]), low90: rounded(low90), high90: rounded(high90) };
};

export const plannedRecordOf = async (
  protocols: readonly PlannedProtocol[],
  executor: Executor<ScenarioJob, ScenarioOutcome> & Executor<EnsembleJob, EnsemblePart>,
): Promise<PlannedRecord> => {
  const { bytes, record } = readPosterior();
  const options = { ...settings, knowledge: knowledgeFrom(bytes, record), executor };
  const doses: Record<string, PlannedDose> = {};
  const rows: Record<string, PlannedRecord['rows'][string]> = {};
  for (const { study, checked } of protocols) {
    const predicted = await predictPlanned(study, checked, options);
    doses[study.id] = {
      puncturedFraction: doseOf(predicted, 'puncturedFraction'),
      injuredVolumeMm: doseOf(predicted, 'injuredVolumeMm'),
    };
    predicted.prior.forEach(({ id, values }, at) => {
      rows[id] = {
        nominal: rounded(predicted.nominal[at] ?? NaN, digits),
        prior: quantilesOf(values, digits),
        posterior: quantilesOf(predicted.posterior[at]?.values ?? new Float64Array(0), digits),
      };
    });
  }
  return { inputs: await plannedHash(protocols), ...settings, doses, rows };
};
