import { catalogue, gateOf, type Arm, type Gate, type Known, type Outcome } from '../../catalogue/index.ts';
import { isAmber, type Reference } from '../../quantities/index.ts';
import { outsideStudied } from '../../model/index.ts';
import type { ReportedArm, ReportedScore } from '../report.ts';
import type { ResolvedPlan } from '../resolve.ts';
import { armDesignWords, armResultWords } from './arm-words.ts';
import { designOfPlan } from './plan-design.ts';
import { gradeNumbers, pooledNumbers } from './score-numbers.ts';

const outcomes: readonly Outcome[] = catalogue.outcomes;

/** Outcomes that speak of what a plan treats. */
export const outcomesFor = ({ indication }: ResolvedPlan): readonly Outcome[] =>
  outcomes.filter((entry) => entry.indications.includes(indication.id));

/** What scores may do after a plan: a number where evidence carries one, else what is known and why there is none. */
export const planScores = (resolved: ResolvedPlan): readonly ReportedScore[] =>
  outcomesFor(resolved).map((entry) => scoreOf(entry, resolved));

/** Why a plan has no number on a scale; nothing where it may have one. */
export const refusalOf = (gate: Gate, resolved: ResolvedPlan): string | undefined => {
  switch (gate.open) {
    case 'no':
      return `No quantitative evidence. ${gate.why}`;
    case 'arms':
      return resolved.device.class === 'home-roller'
        ? 'No quantitative evidence: no arm used a home roller.'
        : outsideStudied(designOfPlan(resolved));
    case 'pooled':
      return (
        withTopical(gate.pooled.topical, resolved) ??
        (resolved.device.radiofrequency === undefined
          ? undefined
          : 'No quantitative evidence: the pooled trials used needles without current.')
      );
  }
};

const withTopical = (topical: string, { plan, topicals }: ResolvedPlan): string | undefined => {
  const used = (plan.topicals ?? []).some(
    ({ product, moment }) =>
      product === topical && (moment === 'during' || moment === 'after' || moment === 'before'),
  );
  if (used && topicals.some(({ id }) => id === topical)) return undefined;
  const name = catalogue.topicals.find(({ id }) => id === topical)?.name ?? topical;
  return `No quantitative evidence: the pooled trials combined needling with one product on the needled skin, which the plan does not: ${name}.`;
};

const scoreOf = (entry: Outcome, resolved: ResolvedPlan): ReportedScore => {
  const gate = gateOf(entry);
  const refused = refusalOf(gate, resolved);
  return {
    id: entry.id,
    title: entry.name,
    wording: entry.wording,
    numbers: refused === undefined ? numbersOf(gate, resolved) : [],
    ...(refused !== undefined && { refused }),
    remarks: refused === undefined ? remarksOf(gate, resolved) : [],
    arms: entry.arms.map((arm) => reportedArm(arm, gate)),
    known: entry.known.map(({ says, access, sources }) => ({
      says,
      amber: access === 'recall',
      sources: sources.map(({ id }) => id),
    })),
    mark: refused === undefined && gate.open === 'pooled' ? 'review' : 'assumed',
  };
};

const numbersOf = (gate: Gate, resolved: ResolvedPlan): ReportedScore['numbers'] => {
  const { sessions, intervalDays } = resolved.plan.course;
  switch (gate.open) {
    case 'no':
      return [];
    case 'arms':
      return gradeNumbers(designOfPlan(resolved), gate.arms);
    case 'pooled':
      return pooledNumbers(gate.pooled, (sessions * intervalDays) / 7);
  }
};

const remarksOf = (gate: Gate, resolved: ResolvedPlan): readonly string[] => {
  if (gate.open === 'pooled') {
    return [
      `Heterogeneity between the trials: ${gate.pooled.heterogeneity}. How many were pooled at each time was not seen.`,
      'One person: no number. No standard deviation of persons was read.',
    ];
  }
  if (gate.open === 'no') return [];
  const { needling } = designOfPlan(resolved);
  const alike = gate.arms.filter((arm) => arm.needling === needling);
  const tools = new Set(alike.map(({ tool }) => tool));
  const kind = needling === 'mechanical' ? 'needles without current' : 'needles with current';
  return [
    `${alike.length} of the ${gate.arms.length} arms it rests on used ${kind}; the two kinds are fitted apart and lend each other strength.`,
    ...(tools.has(resolved.device.class)
      ? []
      : [`None of them used a ${resolved.device.class.replace('-', ' ')}.`]),
    'All of them scored without a control. What happens without treatment, what raters add and what needling does add up to what they saw; one blinded split-face trial, in another scale, tells them apart a little. The rest of the split is assumed.',
    'They name the grade differently (“scar grade”, “grade”, Goodman–Baron); all count persons at least one grade better, and that is taken as one wording.',
    'No arm stated its depth, so needle length enters through an assumed range alone.',
  ];
};

const reportedArm = (arm: Arm, gate: Gate): ReportedArm => ({
  id: arm.id,
  title: arm.title,
  design: armDesignWords(arm),
  wording: arm.wording,
  result: armResultWords(arm),
  counted: gate.open === 'arms' && gate.arms.includes(arm),
  ...(arm.use.for !== 'calibration' && { why: arm.use.why }),
  amber: isAmber(arm.persons),
  sources: arm.sources.map(({ id }) => id),
});

/** Every text behind the scores of a plan. */
export const scoreReferences = (resolved: ResolvedPlan): readonly Reference[] =>
  outcomesFor(resolved).flatMap(({ arms, known, pooled }) => [
    ...arms.flatMap(({ sources }) => [...sources]),
    ...known.flatMap(({ sources }: Known) => [...sources]),
    ...(pooled?.sources ?? []),
  ]);
