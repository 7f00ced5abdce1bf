import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parameters } from '../model/index.ts';
import { checkPlan } from './check-plan.ts';
import { placePunctures, type ZonePunctures } from './place-punctures.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import { drawScenario, type Scenario, type Scores } from './scenario.ts';

const cheek = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../examples/cheek.json'), 'utf8'),
) as Plan;
const [first] = cheek.zones;

const resolved = (plan: Plan): ResolvedPlan => {
  const checked = checkPlan(plan);
  if (checked.resolved === undefined) throw new Error(JSON.stringify(checked.findings));
  return checked.resolved;
};

const pen = resolved({
  ...cheek,
  zones: [{ ...first!, areaCm2: 6, delivery: { kind: 'contact', contactSeconds: 4 } }],
});
const roller = resolved({
  ...cheek,
  device: 'dermaroller-mf8',
  zones: [
    {
      ...first!,
      prescription: { kind: 'fixed', depthMm: 1.5, passes: 2 },
      delivery: { kind: 'roll' },
    },
  ],
});

const outcome = (plan: ResolvedPlan, edit: (scenario: Scenario) => Scenario): string => {
  const [zone] = placePunctures(plan, edit(drawScenario(plan, 7, 0)));
  const { zone: _, ...rest } = zone as ZonePunctures;
  return JSON.stringify(rest, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
  );
};

const same = (scenario: Scenario): Scenario => scenario;
const moves = (plan: ResolvedPlan, edit: (scenario: Scenario) => Scenario): boolean =>
  outcome(plan, same) !== outcome(plan, edit);

describe('every uncertain number moves what a pen or a roller does', () => {
  test.each(parameters.map(({ id }) => id))('parameter %s', (id) => {
    const edit = (scenario: Scenario): Scenario => ({
      ...scenario,
      parameters: { ...scenario.parameters, [id]: 0.8 * scenario.parameters[id] },
    });
    expect([pen, roller].some((plan) => moves(plan, edit))).toBe(true);
  });

  const scores: readonly (keyof Scores)[] = ['epidermis', 'dermis', 'needleDiameter'];
  test.each(scores)('score of %s', (name) => {
    const edit = (scenario: Scenario): Scenario => ({
      ...scenario,
      scores: { ...scenario.scores, [name]: 1 },
    });
    expect([pen, roller].some((plan) => moves(plan, edit))).toBe(true);
  });

  test.each(['rateShare', 'trackWidthShare', 'depthErrorShare'] as const)('%s', (name) => {
    expect(moves(pen, (scenario) => ({ ...scenario, [name]: 0.9 }))).toBe(true);
  });

  test('sex', () => {
    expect(moves(pen, (scenario) => ({ ...scenario, sex: 'male' }))).toBe(true);
  });
});

test('nominal is every uncertain number at its median; other scenarios are not', () => {
  const nominal = drawScenario(pen, 1, 0);
  expect({ ...nominal, stream: undefined }).toEqual({ ...drawScenario(pen, 2, 0), stream: undefined });
  expect(new Set(Object.values(nominal.scores))).toEqual(new Set([0]));
  expect([nominal.rateShare, nominal.trackWidthShare, nominal.depthErrorShare]).toEqual([0.5, 0.5, 0]);
  const sampled = [1, 2, 3].map((index) => drawScenario(pen, 1, index));
  for (const { id, prior } of parameters) {
    const drawn = new Set(sampled.map((scenario) => scenario.parameters[id]));
    expect([id, drawn.size]).toEqual([id, prior.kind === 'fixed' ? 1 : 3]);
  }
  expect(new Set(sampled.map(({ depthErrorShare }) => depthErrorShare)).size).toBe(3);
});

test('unknown sex: women and men about equally often, a woman at nominal', () => {
  const plan = resolved({ ...cheek, person: { ...cheek.person, sex: 'unknown' } });
  expect(drawScenario(plan, 1, 0).sex).toBe('female');
  const men = Array.from({ length: 400 }, (_, k) => drawScenario(plan, 1, k + 1).sex).filter(
    (sex) => sex === 'male',
  );
  expect(Math.abs(men.length / 400 - 0.5)).toBeLessThan(0.1);
});
