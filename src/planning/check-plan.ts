import { catalogue, judge, type Condition, type FactsOfPlan, type Rule } from '../catalogue/index.ts';
import { factsOf } from './facts.ts';
import { bySeverity, type Finding } from './finding.ts';
import { planSchema, type Plan, type Zone } from './plan.ts';
import { resolve, type ResolvedPlan } from './resolve.ts';
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
  const { findings, resolved } = resolve(plan);
  if (resolved === undefined) return { plan, findings };
  return { plan, resolved, findings: [...applyRules(resolved), ...cautions(resolved)].toSorted(bySeverity) };
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
  const verdict = judge(rule.when, facts);
  if (verdict === 'does not hold' || verdict === 'not applicable') return [];
  const common = {
    rule: rule.id,
    pointer: rule.scope === 'plan' ? rule.pointer : `/zones/${index}${rule.pointer}`,
    advice: rule.advice,
    sources: rule.sources.map((source) => source.id),
  };
  return verdict === 'unknown'
    ? [
        {
          ...common,
          severity: 'inform',
          title: `Cannot be judged: ${lowerFirst(rule.title)}`,
          reason: rule.whenUnknown,
        },
      ]
    : [
        {
          ...common,
          severity: rule.severity,
          title: rule.title,
          reason: `${rule.reason} ${comparison(rule.when, facts)}`,
        },
      ];
};

/** Names of facts end with their unit. */
const units = [
  ['PerCm2', ' per cm²'],
  ['Mm', ' mm'],
  ['Hz', ' Hz'],
  ['Years', ' years'],
] as const;

/** The two sides of the comparison, as found. */
const comparison = (condition: Condition, facts: FactsOfPlan): string => {
  const other = condition.kind === 'outside' ? condition.set : condition.limit;
  const unit = units.find(([ending]) => condition.fact.endsWith(ending))?.[1] ?? '';
  return `Here: ${said(facts[condition.fact])}${unit}; limit: ${said(facts[other])}${unit}.`;
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
