import { checkPlan, type CheckedPlan } from './check-plan.ts';

/** Longest plan text that is read (characters). The largest plan the schema allows is a tenth of it. */
export const longestPlanText = 1_000_000;

const unreadable = (title: string, reason: string, advice: string): CheckedPlan => ({
  findings: [{ severity: 'block', rule: 'schema', pointer: '', title, reason, advice, sources: [] }],
});

/** A plan as text, from anywhere. Never throws. */
export const readPlan = (text: string): CheckedPlan => {
  if (text.length > longestPlanText) {
    return unreadable(
      'Too long to be a plan',
      `The text has ${text.length} characters.`,
      `Write at most ${longestPlanText} characters.`,
    );
  }
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'The text is not JSON.' : 'The text cannot be read.';
    return unreadable('Not JSON', reason, 'Write one JSON object that follows the schema of plans.');
  }
  return checkPlan(input);
};
