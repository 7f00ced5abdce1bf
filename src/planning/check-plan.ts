import { catalogue, judge, type Rule } from '../catalogue/index.ts';
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

const applyRule = (rule: Rule, { plan, device }: ResolvedPlan, zone: Zone, index: number): readonly Finding[] => {
  const verdict = judge(rule.when, factsOf(plan, zone, device));
  if (verdict === 'does not hold' || verdict === 'not applicable') return [];
  return [
    {
      severity: verdict === 'unknown' ? 'inform' : rule.severity,
      rule: rule.id,
      pointer: rule.scope === 'plan' ? rule.pointer : `/zones/${index}${rule.pointer}`,
      title: verdict === 'unknown' ? `Cannot be judged: ${rule.title.toLowerCase()}` : rule.title,
      reason: verdict === 'unknown' ? rule.whenUnknown : rule.reason,
      advice: rule.advice,
      sources: rule.sources.map((source) => source.id),
    },
  ];
};

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
