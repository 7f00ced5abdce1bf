import { bySeverity, type Finding } from './finding.ts';
import { indicators } from './indicators/index.ts';
import { leavesOpen, screeningGaps } from './open-questions.ts';
import { planSchema, type Plan } from './plan.ts';
import { productFindings } from './product-findings.ts';
import { resolve, unknownId, type ResolvedPlan } from './resolve.ts';
import { ruleFindings } from './rule-findings.ts';
import { schemaFindings } from './schema-findings.ts';

/** A plan that can be predicted has a `resolved`; otherwise the findings say why not. */
export interface CheckedPlan {
  readonly findings: readonly Finding[];
  readonly plan?: Plan;
  readonly resolved?: ResolvedPlan;
}

/**
 * `unreadable`: not a plan. `blocked`: a plan that must not be carried out. `undecided`: a question is open whose answer
 * could stop or delay it. `clear`: none of these.
 */
export type Outcome = 'clear' | 'undecided' | 'blocked' | 'unreadable';

export const outcomeOf = (checked: CheckedPlan): Outcome => {
  if (checked.plan === undefined || checked.resolved === undefined) return 'unreadable';
  if (checked.findings.some(({ severity }) => severity === 'block')) return 'blocked';
  return checked.findings.some(leavesOpen) ? 'undecided' : 'clear';
};

/** Whether a plan can be predicted: also one that is still undecided. */
export const isPredictable = (checked: CheckedPlan): boolean =>
  outcomeOf(checked) === 'clear' || outcomeOf(checked) === 'undecided';

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
      ...ruleFindings(resolved),
      ...productFindings(resolved),
      ...cautions(resolved),
      ...screeningGaps(resolved),
    ].toSorted(bySeverity),
  };
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
