import { expect, it } from 'vitest';
import { checkPlan } from '../../planning/index.ts';
import { startingPlan } from '../plan/starting-plan.ts';
import { untilBy, waitingRule } from './waiting.ts';

const found = (policy?: Record<string, string>) =>
  checkPlan({
    ...startingPlan,
    person: { ...startingPlan.person, isotretinoin: 'stopped', lastIsotretinoin: '2026-10-01' },
    firstSession: '2026-11-21',
    ...(policy !== undefined && { policy }),
  }).findings.find(({ rule }) => rule === 'isotretinoin-recent');

it('knows what day the check would say for every other source', () => {
  const until = found()?.until ?? '';
  const waiting = waitingRule('isotretinoin-recent', undefined);
  expect(waiting?.options.length).toBeGreaterThan(3);
  for (const option of waiting?.options ?? []) {
    const said = found({ 'isotretinoin-recent': option.id })?.until;
    if (said !== undefined && waiting !== undefined) {
      expect(untilBy(until, waiting.applied, option)).toBe(said);
    }
  }
});

it('offers a choice only where there is one', () => {
  expect(waitingRule('label-depth', undefined)).toBeUndefined();
  expect(waitingRule('no-such-rule', undefined)).toBeUndefined();
});
