import { describe, expect, it } from 'vitest';
import { catalogue } from '../../catalogue/index.ts';
import { checkPlan } from '../../planning/index.ts';
import { withDevice } from './device-edits.ts';
import { startingPlan } from './starting-plan.ts';

const stepped = {
  ...startingPlan,
  zones: startingPlan.zones.map((zone) => ({
    ...zone,
    prescription: {
      kind: 'stepped' as const,
      startDepthMm: 0.5,
      stepMm: 0.25,
      capMm: 1,
      clinicalEndpoint: 'erythema' as const,
      maxPasses: 4,
      stopRules: [],
    },
  })),
};

describe('another device', () => {
  it.each(catalogue.devices.map(({ id }) => id))('%s gets a delivery it can make', (id) => {
    const { findings, resolved } = checkPlan(withDevice(startingPlan, id));
    expect(resolved).toBeDefined();
    expect(findings.map(({ rule }) => rule)).not.toContain('delivery-fits-device');
  });

  it('keeps what still fits', () => {
    expect(withDevice(startingPlan, 'dermapen').zones).toEqual(startingPlan.zones);
  });

  it('takes the length of needles that cannot be set', () => {
    const [zone] = withDevice(startingPlan, 'roller-540-1-5-mm').zones;
    expect(zone).toMatchObject({ prescription: { kind: 'fixed', depthMm: 1.5 }, delivery: { kind: 'roll' } });
    expect(withDevice(stepped, 'manual-stamp-1-5-mm').zones[0]).toMatchObject({
      prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 },
      delivery: { kind: 'stamp' },
    });
  });
});
