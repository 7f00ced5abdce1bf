import { expect, it } from 'vitest';
import { planHistory, startHistory, type PlanAction } from './history.ts';
import { startingPlan } from './starting-plan.ts';

const edit = (value: unknown, atMs: number, pointer = '/course/sessions'): PlanAction => ({
  kind: 'edit',
  pointer,
  value,
  atMs,
});
const after = (...actions: readonly PlanAction[]) => actions.reduce(planHistory, startHistory(startingPlan));

it('goes back and forth', () => {
  const edited = after(edit(5, 0), edit(6, 5000));
  expect(edited.present.course.sessions).toBe(6);
  const back = planHistory(planHistory(edited, { kind: 'undo' }), { kind: 'undo' });
  expect(back.present).toBe(startingPlan);
  expect(planHistory(back, { kind: 'undo' })).toBe(back);
  const forth = planHistory(planHistory(back, { kind: 'redo' }), { kind: 'redo' });
  expect(forth.present).toBe(edited.present);
  expect(planHistory(forth, { kind: 'redo' })).toBe(forth);
});

it('takes one gesture as one step', () => {
  const dragged = after(edit(5, 0), edit(6, 100), edit(7, 200));
  expect(dragged.past).toHaveLength(1);
  expect(after(edit(5, 0), edit(20, 100, '/course/intervalDays')).past).toHaveLength(2);
});

it('starts a new step after going back', () => {
  const again = after(edit(5, 0), { kind: 'undo' }, edit(6, 100));
  expect(again.past).toHaveLength(1);
  expect(again.future).toHaveLength(0);
});
