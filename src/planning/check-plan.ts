import {
  catalogue,
  intervalOf,
  judge,
  type Comparison,
  type FactsOfPlan,
  type Rule,
} from '../catalogue/index.ts';
import { dayText } from '../quantities/index.ts';
import { factsOf, firstSession } from './facts.ts';
import { bySeverity, type Finding } from './finding.ts';
import { indicators } from './indicators/index.ts';
import { notAsked } from './person.ts';
import { planSchema, type Plan, type Zone } from './plan.ts';
import { productFindings } from './product-findings.ts';
import { resolve, unknownId, type ResolvedPlan } from './resolve.ts';
import { schemaFindings } from './schema-findings.ts';

/** A plan that can be predicted has a `resolved`; otherwise the findings say why not. */
export interface CheckedPlan {
  readonly findings: readonly Finding[];
  readonly plan?: Plan;
  readonly resolved?: ResolvedPlan;
}

/** `unreadable`: not a plan. `blocked`: a plan that must not be carried out. `clear`: neither. */
export type Outcome = 'clear' | 'blocked' | 'unreadable';

export const outcomeOf = (checked: CheckedPlan): Outcome => {
  if (checked.plan === undefined || checked.resolved === undefined) return 'unreadable';
  return checked.findings.some((finding) => finding.severity === 'block') ? 'blocked' : 'clear';
};

/** Reads anything; never throws. */
export const checkPlan = (input: unknown): CheckedPlan => {
  const parsed = planSchema.safeParse(input);
  if (!parsed.success) return { findings: schemaFindings(parsed.error, input) };
  const plan = parsed.data;
  const { resolved, findings: unresolved } = resolve(plan);
  const findings = [...unresolved, ...goalFindings(plan)];
  if (resolved === undefined || findings.length > 0) return { plan, findings };
  return {
    plan,
    resolved,
    findings: [
      ...applyRules(resolved),
      ...productFindings(resolved),
      ...cautions(resolved),
      ...screeningGap(resolved),
    ].toSorted(bySeverity),
  };
};

const applyRules = (resolved: ResolvedPlan): readonly Finding[] =>
  catalogue.rules.flatMap((rule) => {
    const zones = rule.scope === 'plan' ? resolved.zones.slice(0, 1) : resolved.zones;
    return zones.flatMap(({ zone }, index) => applyRule(rule, resolved, zone, index));
  });

const applyRule = (
  rule: Rule,
  { plan, device }: ResolvedPlan,
  zone: Zone,
  index: number,
): readonly Finding[] => {
  const facts = factsOf(plan, zone, device);
  const policy = plan.policy ?? {};
  const verdict = judge(rule, facts, policy);
  if (verdict === 'does not hold' || verdict === 'not applicable') return [];
  const common = {
    rule: rule.id,
    pointer: rule.scope === 'plan' ? rule.pointer : `/zones/${index}${rule.pointer}`,
    advice: rule.advice,
    sources: rule.sources.map((source) => source.id),
  };
  if (verdict === 'unknown') {
    const title = `Cannot be judged: ${lowerFirst(rule.title)}`;
    return [{ ...common, severity: 'inform', title, reason: rule.whenUnknown }];
  }
  const until = earliestDay(rule, plan, facts);
  return [
    {
      ...common,
      severity: rule.severity,
      title: rule.title,
      reason: `${rule.reason} ${comparison(rule.when, facts, policy[rule.id])}`,
      ...(until !== undefined && { until }),
    },
  ];
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

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** What the sites of the plan ask to be told, whatever is planned there. */
const cautions = ({ zones }: ResolvedPlan): readonly Finding[] =>
  zones.flatMap(({ site }, index) =>
    site.cautions.map((caution) => ({
      severity: 'inform',
      rule: caution.id,
      pointer: `/zones/${index}/site`,
      title: caution.title,
      reason: caution.reason,
      advice: caution.advice,
      sources: caution.sources.map((source) => source.id),
    })),
  );

/** Questions nobody asked: one finding for all of them, so that it is read. */
const screeningGap = ({ plan }: ResolvedPlan): readonly Finding[] => {
  const open = notAsked(plan.person);
  if (open.length === 0) return [];
  return [
    {
      severity: 'warn',
      rule: 'screening-incomplete',
      pointer: '/person',
      title: `Screening incomplete: ${open.length} ${open.length === 1 ? 'question' : 'questions'} not asked`,
      reason: `Not asked: ${open.join(', ')}.`,
      advice: 'Ask them; “unknown” is an answer.',
      sources: [],
    },
  ];
};

/** Goals name indicators of the report and zones of the plan. */
const goalFindings = (plan: Plan): readonly Finding[] =>
  (plan.goals ?? []).flatMap(({ indicator, zone }, i) => [
    ...(indicators.some(({ id }) => id === indicator)
      ? []
      : [unknownId('indicator', indicator, `/goals/${i}/indicator`, indicators)]),
    ...(zone === undefined || plan.zones.some(({ id }) => id === zone)
      ? []
      : [unknownId('zone', zone, `/goals/${i}/zone`, plan.zones)]),
  ]);
