import { clearanceFor, type Facts, type FactsOfPlan } from '../catalogue/index.ts';
import { unknown, type Evidence, type Unknown } from '../quantities/index.ts';
import type { Zone } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';

/** Who says a fact, so that a finding can cite them. */
export type Origin = Pick<Evidence, 'sources' | 'from' | 'access'>;
export type Origins = { readonly [Name in keyof Facts]?: Origin };

/** What regulators and studies evaluated, as facts to hold a plan against. */
export interface StudiedFacts {
  readonly facts: FactsOfPlan;
  readonly origins: Origins;
}

type Stated = readonly [fact: keyof Facts, value: Evidence | Unknown];

const fromEvidence = (stated: readonly Stated[]): StudiedFacts => ({
  facts: Object.fromEntries(
    stated.map(([fact, evidence]) => [fact, evidence === unknown ? unknown : evidence.value]),
  ),
  origins: Object.fromEntries(
    stated.flatMap(([fact, evidence]) => (evidence === unknown ? [] : [[fact, evidence]])),
  ),
});

const merged = (...parts: readonly StudiedFacts[]): StudiedFacts => ({
  facts: Object.assign({}, ...parts.map(({ facts }) => facts)) as FactsOfPlan,
  origins: Object.assign({}, ...parts.map(({ origins }) => origins)) as Origins,
});

export const studiedFacts = (resolved: ResolvedPlan, { site }: Zone): StudiedFacts =>
  merged(usesOf(resolved), limitsOf(resolved, site), lengthsOf(resolved));

/** What the device was cleared for, wherever that is. */
const usesOf = ({ device: { clearances }, indication }: ResolvedPlan): StudiedFacts => {
  const [first] = clearances;
  if (first === undefined) return { facts: { 'label.indications': unknown }, origins: {} };
  const here = clearances.filter(({ indications }) => indications.includes(indication.id));
  const origin: Origin = { sources: first.sources, from: 'device', access: 'read' };
  return {
    facts: {
      'label.indications': [...new Set(clearances.flatMap(({ indications }) => [...indications]))],
      ...(here.length > 0 && { 'label.sites': here.flatMap(({ sites }) => [...sites]) }),
    },
    origins: {
      'label.indications': origin,
      'label.sites': { ...origin, sources: here[0]?.sources ?? first.sources },
    },
  };
};

/** The limits of the clearance that covers indication and site. Where none does, only the age is held against others. */
const limitsOf = ({ device, indication }: ResolvedPlan, site: string): StudiedFacts => {
  const clearance = clearanceFor(device, indication.id, site);
  if (clearance === undefined) {
    return fromEvidence([['label.minimumAgeYears', youngestOf(device)]]);
  }
  const { phototypes, sources } = clearance;
  return merged(
    fromEvidence([
      ['label.minimumAgeYears', clearance.minimumAge],
      ['label.maximumDepthMm', clearance.maximumDepth],
      ['label.sessions', clearance.sessions],
      ['label.intervalDays', clearance.interval],
    ]),
    {
      facts: { 'label.phototypes': phototypes },
      origins: { 'label.phototypes': { sources, from: 'device', access: 'read' } },
    },
  );
};

const youngestOf = ({ clearances }: ResolvedPlan['device']): Evidence | Unknown =>
  clearances
    .flatMap(({ minimumAge }) => (minimumAge === unknown ? [] : [minimumAge]))
    .toSorted((a, b) => a.value - b.value)[0] ?? unknown;

/** Needle lengths of studies of the indication. */
const lengthsOf = ({ indication: { studiedDepth } }: ResolvedPlan): StudiedFacts => {
  if (studiedDepth === unknown) return { facts: { 'studied.longestUsedMm': unknown }, origins: {} };
  const { meaning, depth } = studiedDepth;
  if (meaning === 'up-to') return fromEvidence([['studied.upToMm', depth]]);
  const { spread, value } = depth;
  const [low, high] = spread.kind === 'range' ? [spread.low, spread.high] : [value, value];
  return fromEvidence([
    ['studied.shortestUsedMm', { ...depth, value: low }],
    ['studied.longestUsedMm', { ...depth, value: high }],
  ]);
};
