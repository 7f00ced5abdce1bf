import { expect, it } from 'vitest';
import { withDevice } from '../plan/device-edits.ts';
import { startingPlan } from '../plan/starting-plan.ts';
import { planChanges } from './plan-changes.ts';

it('names every field that differs, and nothing else', () => {
  expect(planChanges(startingPlan, startingPlan)).toEqual([]);
  const changes = planChanges(startingPlan, withDevice(startingPlan, 'roller-540-1-5-mm') as never);
  expect(changes).toEqual([
    { pointer: '/device', from: 'exceed', to: 'roller-540-1-5-mm' },
    { pointer: '/zones/0/prescription/depthMm', from: 1, to: 1.5 },
    { pointer: '/zones/0/delivery/kind', from: 'contact', to: 'roll' },
    { pointer: '/zones/0/delivery/contactSeconds', from: 90, to: undefined },
  ]);
});
