import type { Evidence, Reference } from '../quantities/index.ts';
import { catalogue } from '../catalogue/index.ts';
import { isAssumed, laws, procedures, type Parameter } from '../model/index.ts';
import { band } from '../numerics/index.ts';
import type { NominalZone, ScenarioOutcome } from './analyse-plan.ts';
import { aftercareSchedule, closedSkinBasis } from './aftercare-schedule.ts';
import { anaestheticDose } from './anaesthetic-dose.ts';
import { closedFormChecks } from './closed-form-checks.ts';
import { expected } from './expectation.ts';
import { expectations } from './expectations/index.ts';
import { finiteBand } from './finite-band.ts';
import type { Finding } from './finding.ts';
import { goalResults } from './goals.ts';
import { weakestMark, type Basis } from './bases.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators/index.ts';
import type {
  Report,
  ReportedEquation,
  ReportedEvidence,
  ReportedHistogram,
  ReportedIndicator,
  ReportedParameter,
} from './report.ts';
import { provenance, sealed } from './provenance.ts';
import type { ResolvedPlan } from './resolve.ts';
import { planScores, scoreReferences } from './scores/plan-scores.ts';

export interface ReportInput {
  readonly resolved: ResolvedPlan;
  readonly findings: readonly Finding[];
  readonly seed: number;
  readonly nominal: readonly NominalZone[];
  /** Sampled scenarios, nominal not among them. */
  readonly sampled: readonly ScenarioOutcome[];
}

export const writeReport = ({ resolved, findings, seed, nominal, sampled }: ReportInput): Report => {
  const { plan, device } = resolved;
  const bases: Basis[] = [closedSkinBasis];
  const zones = resolved.zones.map(({ zone, site }, z) => {
    const outcomes = sampled.map((scenario) => at(scenario.zones, z));
    const here = at(nominal, z);
    return {
      id: zone.id,
      site: site.id,
      areaCm2: zone.areaCm2,
      indicators: indicators
        .map((entry: Indicator, i): ReportedIndicator => {
          const basis = entry.restsOn(device, site);
          bases.push(basis);
          const value = at(here.outcome.indicators, i);
          return {
            id: entry.id,
            title: entry.title,
            meaning: entry.meaning,
            unit: entry.unit,
            decimals: entry.decimals,
            nominal: Number.isFinite(value) ? value : null,
            band: finiteBand(outcomes.map((outcome) => at(outcome.indicators, i))),
            mark: weakestMark(basis),
            parameters: basis.parameters.map((entry) => entry.id),
            evidence: basis.evidence.map(reported),
          };
        })
        // What a plan does not define, such as an endpoint of a fixed prescription, is left out.
        .filter(({ nominal: value, band: sampled }) => value !== null || sampled !== null),
      histogram: histogramOf(
        here,
        outcomes.map((outcome) => outcome.share),
      ),
      section: here.section,
      checks: closedFormChecks(here.dose, device),
    };
  });
  const expectedHere = expectations.flatMap((entry) => expected(entry, { resolved, seed, nominal, sampled }));
  bases.push(...expectedHere.map(({ basis }) => basis));
  const parameters = unique(bases.flatMap((basis) => basis.parameters));
  const body = {
    schema: 'percuta.report/1',
    ...provenance(seed, sampled.length),
    plan,
    findings,
    zones,
    goals: goalResults(plan, nominal, sampled),
    expectations: expectedHere.map(({ reported: entry }) => entry),
    scores: planScores(resolved),
    aftercare: aftercareSchedule(plan),
    ...(resolved.anaesthetic !== undefined && {
      anaesthetic: anaestheticDose(plan, resolved.anaesthetic),
    }),
    equations: equations(),
    parameters: parameters.map(reportedParameter),
    references: references(resolved, findings, bases),
  } as const;
  return sealed(body);
};

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`outcomes do not fit the plan: nothing at ${index}`);
  return item;
};

const reported = ({ sources, ...evidence }: Evidence): ReportedEvidence => ({
  ...evidence,
  sources: sources.map((source) => source.id),
});

const reportedParameter = (entry: Parameter): ReportedParameter => ({
  id: entry.id,
  meaning: entry.meaning,
  unit: entry.unit,
  prior: entry.prior,
  assumed: isAssumed(entry),
  evidence: entry.evidence.map(reported),
});

const histogramOf = ({ histogram }: NominalZone, shares: readonly Float64Array[]): ReportedHistogram => {
  const { windowCm2, depthsMm, densities, share } = histogram;
  const columns = densities.length;
  const rows = (of: (cell: number) => number): readonly (readonly number[])[] =>
    depthsMm.map((_, row) => densities.map((__, column) => of(row * columns + column)));
  const bands = Array.from(share, (_, cell) =>
    shares.length === 0 ? undefined : band(shares.map((s) => s[cell] ?? 0)),
  );
  const cellOf =
    (key: 'median' | 'low90' | 'high90') =>
    (cell: number): number =>
      bands[cell]?.[key] ?? 0;
  return {
    windowCm2,
    depthsMm,
    densities,
    nominal: rows((cell) => share[cell] ?? 0),
    band:
      shares.length === 0
        ? null
        : { median: rows(cellOf('median')), low90: rows(cellOf('low90')), high90: rows(cellOf('high90')) },
  };
};

const equations = (): readonly ReportedEquation[] => [
  ...laws.map((law) => ({
    id: law.id,
    title: law.title,
    defines: law.defines,
    unit: law.expression.unit,
    text: law.expression.text,
    tex: law.expression.tex,
    symbols: Object.entries(law.expression.symbols).map(([symbol, { unit, meaning }]) => ({
      symbol,
      unit,
      meaning,
    })),
    validity: law.validity,
    sources: law.sources.map((source) => source.id),
  })),
  ...procedures.map((entry) => ({
    id: entry.id,
    title: entry.title,
    tex: entry.tex,
    symbols: [],
    validity: entry.validity,
    sources: entry.sources.map((source) => source.id),
  })),
];

const unique = <Item extends { readonly id: string }>(items: readonly Item[]): readonly Item[] => [
  ...new Map(items.map((item) => [item.id, item])).values(),
];

/** Every text the report names, once, in the order of their ids. */
const references = (
  resolved: ResolvedPlan,
  findings: readonly Finding[],
  bases: readonly Basis[],
): readonly Reference[] => {
  const cited = new Set(findings.flatMap(({ sources }) => sources));
  const named = [
    ...referencesIn([catalogue.rules, resolved]).filter(({ id }) => cited.has(id)),
    ...resolved.indication.sources,
    ...scoreReferences(resolved),
    ...laws.flatMap((law) => [...law.sources]),
    ...procedures.flatMap((entry) => [...entry.sources]),
    ...bases.flatMap((basis) => [
      ...basis.evidence.flatMap((entry) => [...entry.sources]),
      ...basis.parameters.flatMap((entry) => entry.evidence.flatMap((item) => [...item.sources])),
    ]),
    ...referencesIn(catalogue.aftercare),
    ...referencesIn(resolved.topicals),
    ...(resolved.anaesthetic === undefined ? [] : referencesIn([resolved.anaesthetic, catalogue.doseLimits])),
  ];
  return unique(named).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** Every reference inside catalogue entries, wherever it stands. */
const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value] : Object.values(value).flatMap(referencesIn);
};

const isReference = (value: object): value is Reference => 'cite' in value && 'id' in value;
