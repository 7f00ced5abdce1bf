import {
  catalogue,
  factsRead,
  intervalOf,
  judge,
  type Comparison,
  type FactsOfPlan,
  type Rule,
} from '../catalogue/index.ts';
import { dayText, isAmber, unknown } from '../quantities/index.ts';
import { factsOf, firstSession } from './facts.ts';
import type { Finding } from './finding.ts';
import { openFindings, type OpenRule } from './open-questions.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import { studiedFacts, type Origins } from './studied-facts.ts';

/** One zone of a plan as the rules see it. */
interface Place {
  readonly plan: Plan;
  readonly zone: number;
  readonly facts: FactsOfPlan;
  readonly origins: Origins;
}

/** What the rules of the catalogue find, and the questions that leave some of them open. */
export const ruleFindings = (resolved: ResolvedPlan): readonly Finding[] => {
  const { plan } = resolved;
  const places = resolved.zones.map(({ zone }, index): Place => {
    const studied = studiedFacts(resolved, zone);
    return {
      plan,
      zone: index,
      facts: { ...factsOf(resolved, zone), ...studied.facts },
      origins: studied.origins,
    };
  });
  const open: OpenRule[] = [];
  const found = catalogue.rules.flatMap((rule: Rule) =>
    places.flatMap((place) => applyRule(rule, place, open)),
  );
  return once([...found, ...openFindings(plan, open)]);
};

/** A rule of the whole plan finds the same in every zone, unless what was evaluated differs between them. */
const once = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
];

const applyRule = (rule: Rule, place: Place, open: OpenRule[]): readonly Finding[] => {
  const { plan, facts, origins, zone } = place;
  const chosen = plan.policy?.[rule.id];
  const pointer = rule.scope === 'plan' ? rule.pointer : `/zones/${zone}${rule.pointer}`;
  const verdict = judge(rule, facts, plan.policy);
  const { when } = rule;
  if (verdict === 'unknown') {
    const read = [...factsRead(when), ...(when.only === undefined ? [] : factsRead(when.only))];
    open.push({ rule, zone, pointer, unknown: read.filter((fact) => facts[fact] === unknown) });
  }
  if (verdict !== 'holds') return [];
  const until = earliestDay(rule, plan, facts);
  const said = factsRead(when).flatMap((fact) => origins[fact] ?? []);
  const sources = said.length > 0 ? said.flatMap((origin) => [...origin.sources]) : rule.sources;
  const numbers = [...said, ...numbersOf(when, chosen)];
  return [
    {
      severity: rule.severity,
      rule: rule.id,
      pointer,
      title: rule.title,
      reason: `${rule.reason} ${comparison(when, facts, chosen)}`,
      advice: rule.advice,
      sources: [...new Set(sources.map((source) => source.id))],
      ...((rule.access === 'recall' || numbers.some(isAmber)) && { amber: true }),
      ...(until !== undefined && { until }),
    },
  ];
};

/** Numbers that the rule itself brings. */
const numbersOf = (
  when: Comparison,
  chosen: string | undefined,
): readonly Parameters<typeof isAmber>[0][] => {
  if (when.kind === 'beyond') return [when.stated];
  return when.kind === 'sooner' ? [intervalOf(when, chosen).interval] : [];
};

/** The first day on which a rule that waits is satisfied. */
const earliestDay = ({ id, when }: Rule, plan: Plan, facts: FactsOfPlan): string | undefined => {
  const session = firstSession(plan);
  if (when.kind !== 'sooner' || session === undefined) return undefined;
  const ago = facts[when.fact];
  if (typeof ago !== 'number') return undefined;
  return dayText(Math.ceil(session - ago + intervalOf(when, plan.policy?.[id]).interval.value));
};

/** Names of facts end with their unit. */
const units = [
  ['PerCm2', ' per cm²'],
  ['Mm', ' mm'],
  ['Hz', ' Hz'],
  ['Years', ' years'],
  ['DaysAgo', ' days ago'],
  ['Days', ' days'],
] as const;

/** The two sides of the comparison, as found. */
const comparison = (when: Comparison, facts: FactsOfPlan, chosen: string | undefined): string => {
  const unit = units.find(([ending]) => when.fact.endsWith(ending))?.[1] ?? '';
  const here = `Here: ${said(facts[when.fact])}${unit}`;
  switch (when.kind) {
    case 'above':
    case 'below':
      return `${here}; limit: ${said(facts[when.limit])}${unit}.`;
    case 'beyond':
      return `${here}; limit: ${said(when.stated.value)}${unit}.`;
    case 'outside':
      return `${here}; evaluated: ${said(facts[when.set])}.`;
    case 'is':
      return `${here}.`;
    case 'sooner': {
      const { interval, basis } = intervalOf(when, chosen);
      const others = when.options.map((option) => `${option.basis}: ${said(option.interval.value)} days`);
      return `${here}; applied: ${said(interval.value)} days (${basis}). ${others.length > 1 ? `Sources: ${others.join('; ')}.` : ''}`.trim();
    }
  }
};

const said = (value: FactsOfPlan[keyof FactsOfPlan]): string => {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  return typeof value === 'object' ? value.join(', ') : String(value);
};
