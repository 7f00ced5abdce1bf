import { describe, expect, it } from 'vitest';
import { checkPlan, outcomeOf } from '../../planning/index.ts';
import { startingPlan } from './starting-plan.ts';
import { addZone, deliveryAs, duplicateZone, prescriptionAs, removeZone } from './zone-edits.ts';

describe('zones', () => {
  it('gives every zone a name of its own', () => {
    const three = duplicateZone(duplicateZone(addZone(startingPlan), 0), 0);
    expect(three.zones.map((zone) => zone.id)).toEqual([
      'cheek-left',
      'cheek-left-3',
      'cheek-left-2',
      'cheek',
    ]);
    expect(outcomeOf(checkPlan(three))).toBe('undecided');
    expect(removeZone(three, 0).zones).toHaveLength(3);
  });
});

describe('kinds', () => {
  const [zone] = startingPlan.zones;

  it.each(['fixed', 'stepped'] as const)('writes a readable %s prescription', (kind) => {
    const prescription = prescriptionAs(kind, zone?.prescription ?? { kind: 'fixed', depthMm: 1, passes: 1 });
    const checked = checkPlan({ ...startingPlan, zones: [{ ...zone, prescription }] });
    expect(outcomeOf(checked)).toBe('undecided');
  });

  it('keeps depth and passes through a change of kind and back', () => {
    const fixed = { kind: 'fixed', depthMm: 0.8, passes: 3 } as const;
    expect(prescriptionAs('fixed', prescriptionAs('stepped', fixed))).toEqual(fixed);
  });

  it('keeps a rate somebody gave', () => {
    const delivery = deliveryAs('glide', { kind: 'contact', contactSeconds: 60, rateHz: 120 });
    expect(delivery).toMatchObject({ kind: 'glide', rateHz: 120 });
    expect(deliveryAs('roll', delivery)).toEqual({ kind: 'roll' });
  });
});
