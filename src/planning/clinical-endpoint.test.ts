import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scalar } from '../quantities/index.ts';
import { bleedingShare } from '../model/index.ts';
import { endpointPass } from './clinical-endpoint.ts';
import { placePunctures, type ZonePunctures } from './place-punctures.ts';
import type { Plan, Zone } from './plan.ts';
import { pen, resolvedOf, roller, stamp, withZone } from './plans.case.ts';
import { drawScenario } from './scenario.ts';

type Endpoint = Extract<Zone['prescription'], { kind: 'stepped' }>['clinicalEndpoint'];

const stepped = (clinicalEndpoint: Endpoint, maxPasses: number, depthMm = 1.5): Zone['prescription'] => ({
  kind: 'stepped',
  startDepthMm: depthMm,
  stepMm: 0.1,
  capMm: depthMm,
  clinicalEndpoint,
  maxPasses,
  stopRules: [],
});

const needled = (plan: Plan, seed = 7, index = 0): ZonePunctures => {
  const resolved = resolvedOf(plan);
  return placePunctures(resolved, drawScenario(resolved, seed, index))[0]!;
};

const scenario = drawScenario(resolvedOf(pen), 7, 0);
const { layers } = needled(withZone({ areaCm2: 2, delivery: { kind: 'contact', contactSeconds: 1 } }));
const junctionMm = layers.find(({ id }) => id === 'papillary-dermis')!.topMm;
const radiusMm = 0.1;

const passOf = (
  endpoint: Endpoint,
  passes: readonly (readonly number[])[],
  areaCm2: number,
): number | undefined =>
  endpointPass({
    zone: { ...pen.zones[0]!, areaCm2, prescription: stepped(endpoint, passes.length) },
    layers,
    depthMm: Float64Array.from(passes.flat()),
    radiusMm,
    passStart: passes.reduce<number[]>((starts, pass) => [...starts, starts.at(-1)! + pass.length], [0]),
    scenario,
  });

/** Counted one by one, apart from the engine. */
const countedPass = (endpoint: Endpoint, passes: readonly (readonly number[])[], areaCm2: number) => {
  const p = scenario.parameters;
  const bleeding = endpoint === 'pinpoint-bleeding';
  const deepEnough = bleeding ? junctionMm + p.loopDepth / 1000 : junctionMm;
  const share = bleeding
    ? 1 - 1 / Math.exp(p.loopDensity * Math.PI * (radiusMm + p.loopDiameter / 2000) ** 2)
    : 1;
  const wanted = (bleeding ? p.visibleBleeding : p.visibleErythema) * areaCm2;
  const pass = passes.findIndex(
    (_, k) =>
      share *
        passes
          .slice(0, k + 1)
          .flat()
          .filter((depth) => depth >= deepEnough).length >=
      wanted - 1e-9,
  );
  return pass < 0 ? undefined : pass + 1;
};

const depths = fc.array(fc.double({ min: 0, max: 1.2, noNaN: true }), { minLength: 5, maxLength: 60 });
const sessions = fc.array(depths, { minLength: 1, maxLength: 8 });
const endpoint = fc.constantFrom('erythema' as const, 'pinpoint-bleeding' as const);
const area = fc.double({ min: 0.2, max: 2, noNaN: true });

describe('the pass at which an endpoint is seen', () => {
  test('is the one that counting channels one by one gives', () => {
    fc.assert(
      fc.property(endpoint, sessions, area, (of, passes, areaCm2) => {
        expect(passOf(of, passes, areaCm2)).toBe(countedPass(of, passes, areaCm2));
      }),
      { numRuns: 300 },
    );
  });

  test('comes no later with more channels, deeper ones or a smaller zone, and another pass after it changes nothing', () => {
    fc.assert(
      fc.property(endpoint, sessions, depths, area, (of, passes, more, areaCm2) => {
        const last = passes.length + 1;
        const here = passOf(of, passes, areaCm2) ?? last;
        const others = [
          passOf(
            of,
            passes.map((pass) => [...pass, ...pass]),
            areaCm2,
          ),
          passOf(
            of,
            passes.map((pass) => [...pass, ...more]),
            areaCm2,
          ),
          passOf(
            of,
            passes.map((pass) => pass.map((depth) => depth + 0.2)),
            areaCm2,
          ),
          passOf(of, passes, areaCm2 / 2),
        ];
        for (const other of others) expect(other ?? last).toBeLessThanOrEqual(here);
        if (here < last) expect(passOf(of, [...passes, more], areaCm2)).toBe(here);
      }),
      { numRuns: 150 },
    );
  });

  test('bleeding takes deeper channels than erythema; without an endpoint there is no such pass', () => {
    const shallow = Array.from({ length: 500 }, () => junctionMm + 0.01);
    expect(passOf('erythema', [shallow], 1)).toBe(1);
    expect(passOf('pinpoint-bleeding', [shallow], 1)).toBeUndefined();
    expect(passOf('none', [shallow], 1)).toBeUndefined();
  });

  test('bleeds by the law of the model', () => {
    const share = bleedingShare.of({
      loopDensity: scenario.parameters.loopDensity,
      channelRadius: scalar(radiusMm, 'mm'),
      loopDiameter: scalar(scenario.parameters.loopDiameter / 1000, 'mm'),
    });
    const needed = Math.ceil(scenario.parameters.visibleBleeding / share);
    const deep = (count: number): readonly number[] => Array.from({ length: count }, () => 1);
    expect(passOf('pinpoint-bleeding', [deep(needed - 1), deep(1)], 1)).toBe(2);
    expect(passOf('pinpoint-bleeding', [deep(needed + 1), deep(1)], 1)).toBe(1);
  });
});

const plans = { roller, stamp } as const;

describe.each(Object.entries(plans))('through a plan: %s', (_, base) => {
  const most = 14;
  const stopping = needled(withZone({ prescription: stepped('erythema', most) }, base));

  test('the hand stops after the pass at which all channels made before it are enough', () => {
    const reaching = (passes: number): number => {
      const { channels } = needled(withZone({ prescription: stepped('none', passes) }, base));
      return channels.depthMm.filter((depth) => depth >= junctionMm).length;
    };
    const wanted = scenario.parameters.visibleErythema * base.zones[0]!.areaCm2;
    const pass = Array.from({ length: most }, (__, k) => k + 1).find((passes) => reaching(passes) >= wanted);
    expect(pass).toBeGreaterThan(1);
    expect(stopping.passes).toBe(pass);
    expect(stopping.endpointReached).toBe(true);
  });

  test('what was needled before is what would have been needled anyway; nothing follows', () => {
    const all = needled(withZone({ prescription: stepped('none', most) }, base));
    expect(all.passes).toBe(most);
    expect(all.endpointReached).toBeUndefined();
    const { count } = stopping.channels;
    expect(count).toBeLessThan(all.channels.count);
    for (const column of ['xMm', 'yMm', 'depthMm', 'heading'] as const) {
      expect(stopping.channels[column]).toEqual(all.channels[column].subarray(0, count));
    }
    expect(stopping.contactSeconds / all.contactSeconds).toBeCloseTo(stopping.passes / most, 9);
    expect(stopping.sweptShare).toBeLessThanOrEqual(all.sweptShare);
    expect(stopping.depths).toHaveLength(stopping.passes);
  });

  test('where the last pass comes first, that is said and all passes are made', () => {
    const short = needled(withZone({ prescription: stepped('erythema', 1) }, base));
    expect([short.passes, short.endpointReached]).toEqual([1, false]);
  });
});
