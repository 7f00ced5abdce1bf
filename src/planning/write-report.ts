import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { isAmber, type Evidence, type Reference } from '../quantities/index.ts';
import { catalogue, catalogueVersion } from '../catalogue/index.ts';
import { isAssumed, laws, modelVersion, procedures, type Parameter } from '../model/index.ts';
import { band } from '../numerics/index.ts';
import type { NominalZone, ScenarioOutcome } from './analyse-plan.ts';
import { aftercareSchedule } from './aftercare-schedule.ts';
import { anaestheticDose } from './anaesthetic-dose.ts';
import { closedFormChecks } from './closed-form-checks.ts';
import type { Finding } from './finding.ts';
import { goalResults } from './goals.ts';
import type { Basis } from './bases.ts';
import type { Indicator } from './indicator.ts';
import { indicators } from './indicators/index.ts';
import {
  notice,
  type EvidenceMark,
  type Report,
  type ReportedEquation,
  type ReportedEvidence,
  type ReportedHistogram,
  type ReportedIndicator,
  type ReportedParameter,
} from './report.ts';
import type { ResolvedPlan } from './resolve.ts';
import { softwareVersion } from './version.ts';

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
  const bases: Basis[] = [];
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
            mark: weakest(basis),
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
  const parameters = unique(bases.flatMap((basis) => basis.parameters));
  const body = {
    schema: 'percuta.report/1',
    notice,
    versions: { software: softwareVersion, model: modelVersion, catalogue: catalogueVersion },
    seed,
    scenarios: sampled.length,
    plan,
    findings,
    zones,
    goals: goalResults(plan, nominal, sampled),
    aftercare: aftercareSchedule(plan),
    ...(resolved.anaesthetic !== undefined && {
      anaesthetic: anaestheticDose(plan, resolved.anaesthetic),
    }),
    equations: equations(),
    parameters: parameters.map(reportedParameter),
    references: references(resolved, findings, bases),
  } as const;
  return { ...body, hash: hashOf(body) };
};

/** SHA-256 over canonical JSON (RFC 8785), as lower-case hexadecimal. */
export const hashOf = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonicalize(value) ?? '')));

const at = <Item>(list: readonly Item[], index: number): Item => {
  const item = list[index];
  if (item === undefined) throw new RangeError(`outcomes do not fit the plan: nothing at ${index}`);
  return item;
};

/** Scenarios without a single channel have no depth; they are left out of that number’s band. */
const finiteBand = (values: readonly number[]): ReportedIndicator['band'] => {
  const finite = values.filter((value) => Number.isFinite(value));
  return finite.length === 0 ? null : band(finite);
};

const tiers = ['label', 'primary', 'review', 'practice'] as const;

const weakest = (basis: Basis): EvidenceMark => {
  if (basis.parameters.some(isAssumed) || basis.evidence.some(isAmber)) return 'assumed';
  const all = [...basis.evidence, ...basis.parameters.flatMap((entry) => entry.evidence)];
  return tiers[Math.max(0, ...all.map((entry) => tiers.indexOf(entry.tier)))] ?? 'practice';
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
  const named = [
    ...resolved.indication.sources,
    ...laws.flatMap((law) => [...law.sources]),
    ...procedures.flatMap((entry) => [...entry.sources]),
    ...bases.flatMap((basis) => [
      ...basis.evidence.flatMap((entry) => [...entry.sources]),
      ...basis.parameters.flatMap((entry) => entry.evidence.flatMap((item) => [...item.sources])),
    ]),
    ...ruleSources(findings),
    ...referencesIn(resolved.zones.map(({ site }) => site.cautions)),
    ...referencesIn(catalogue.aftercare),
    ...referencesIn(resolved.topicals),
    ...(resolved.anaesthetic === undefined ? [] : referencesIn([resolved.anaesthetic, catalogue.doseLimits])),
  ];
  return unique(named).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

const ruleSources = (findings: readonly Finding[]): readonly Reference[] => {
  const ids = new Set(findings.map((finding) => finding.rule));
  return catalogue.rules.filter((rule) => ids.has(rule.id)).flatMap((rule) => [...rule.sources]);
};

/** Every reference inside catalogue entries, wherever it stands. */
const referencesIn = (value: unknown): readonly Reference[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isReference(value) ? [value] : Object.values(value).flatMap(referencesIn);
};

const isReference = (value: object): value is Reference => 'cite' in value && 'id' in value;
