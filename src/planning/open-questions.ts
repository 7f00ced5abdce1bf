import type { Facts, Rule } from '../catalogue/index.ts';
import { gravest, type Finding } from './finding.ts';
import type { Plan } from './plan.ts';
import { firstSessionQuestion, personGaps, questionOf, zoneGaps, type Question } from './questions.ts';
import type { ResolvedPlan } from './resolve.ts';

/** A rule that cannot be judged, and the facts that leave it open. */
export interface OpenRule {
  readonly rule: Rule;
  readonly zone: number;
  readonly pointer: string;
  readonly unknown: readonly (keyof Facts)[];
}

/** Findings that name an open question. */
const ofQuestions: ReadonlySet<string> = new Set([
  'screening-incomplete',
  'skin-screening-incomplete',
  'answer-unknown',
  'first-session-unknown',
  'body-weight-unknown',
]);

/** Whether the finding is a question whose answer could stop or delay the plan. */
export const leavesOpen = ({ rule, severity }: Finding): boolean =>
  severity === 'warn' && ofQuestions.has(rule);

/**
 * One finding for each question that leaves rules open, however many these are. Where nothing was left unanswered and
 * no text states what the rule asks for, the rule says so itself.
 */
export const openFindings = (plan: Plan, open: readonly OpenRule[]): readonly Finding[] => {
  const byQuestion = new Map<string, { readonly question: Question; readonly rules: Set<Rule> }>();
  const unstated: OpenRule[] = [];
  for (const entry of open) {
    const questions = entry.unknown.flatMap((fact) => questionOf(fact, plan, entry.zone) ?? []);
    if (questions.length === 0) unstated.push(entry);
    for (const question of questions) {
      const known = byQuestion.get(question.pointer) ?? { question, rules: new Set() };
      byQuestion.set(question.pointer, known);
      known.rules.add(entry.rule);
    }
  }
  return [
    ...[...byQuestion.values()].map(({ question, rules }) => unansweredFinding(question, [...rules])),
    ...unstated.map(unstatedFinding),
  ];
};

const unansweredFinding = (question: Question, rules: readonly Rule[]): Finding => {
  const waits = question.pointer === firstSessionQuestion.pointer;
  const titles = rules.map(({ title }) => lowerFirst(title)).join('; ');
  return {
    severity: gravest(rules.map(({ severity }) => severity)) === 'inform' ? 'inform' : 'warn',
    rule: waits ? 'first-session-unknown' : 'answer-unknown',
    pointer: question.pointer,
    title: waits ? 'Date of the first session is needed' : `Not known: ${question.words}`,
    reason: waits
      ? `Waiting times count back from it. Without it these cannot be dated: ${titles}.`
      : `Cannot be judged without it: ${titles}.`,
    advice: waits ? 'Write the date of the first session.' : together(rules.map((rule) => rule.whenUnknown)),
    sources: [...new Set(rules.flatMap(({ sources }) => sources.map(({ id }) => id)))],
    ...(rules.every(({ access }) => access === 'recall') && { amber: true }),
  };
};

const unstatedFinding = ({ rule, pointer }: OpenRule): Finding => ({
  severity: 'inform',
  rule: rule.id,
  pointer,
  title: `Cannot be judged: ${lowerFirst(rule.title)}`,
  reason: rule.whenUnknown,
  advice: rule.advice,
  sources: rule.sources.map(({ id }) => id),
  ...(rule.access === 'recall' && { amber: true }),
});

/** `Ask for this: a.` and `Ask for this: b.` as `Ask for this: a; b.` */
const together = (texts: readonly string[]): string => {
  const groups = new Map<string, string[]>();
  for (const text of new Set(texts)) {
    const [before = '', ...after] = text.slice(0, -1).split(': ');
    groups.set(before, [...(groups.get(before) ?? []), ...after]);
  }
  return [...groups]
    .map(([before, after]) => (after.length === 0 ? `${before}.` : `${before}: ${after.join('; ')}.`))
    .join(' ');
};

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** Questions nobody asked: one finding for the person and one for each zone, so that they are read. */
export const screeningGaps = (resolved: ResolvedPlan): readonly Finding[] => [
  ...gapFinding('screening-incomplete', '/person', 'Screening incomplete', personGaps(resolved.plan)),
  ...resolved.zones.flatMap(({ zone }, index) =>
    gapFinding(
      'skin-screening-incomplete',
      `/zones/${index}`,
      'Screening of the skin incomplete',
      zoneGaps(resolved, zone),
    ),
  ),
];

const gapFinding = (
  rule: string,
  pointer: string,
  title: string,
  open: readonly string[],
): readonly Finding[] =>
  open.length === 0
    ? []
    : [
        {
          severity: 'warn',
          rule,
          pointer,
          title: `${title}: ${open.length} ${open.length === 1 ? 'question' : 'questions'} not asked`,
          reason: `Not asked: ${open.join('; ')}.`,
          advice: 'Ask them; “unknown” is an answer.',
          sources: [],
        },
      ];
