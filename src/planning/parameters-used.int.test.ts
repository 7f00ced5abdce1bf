import { describe, expect, test } from 'vitest';
import { parameters, type ParameterId } from '../model/index.ts';
import { placePunctures, type ZonePunctures } from './place-punctures.ts';
import * as plans from './plans.case.ts';
import type { Plan } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';
import { drawScenario, type Scenario, type Scores } from './scenario.ts';

const pen = plans.resolvedOf(
  plans.withZone({ areaCm2: 6, delivery: { kind: 'contact', contactSeconds: 4 } }),
);
const roller = plans.resolvedOf(
  plans.withZone({ prescription: { kind: 'fixed', depthMm: 1.5, passes: 2 } }, plans.roller),
);
const stamp = plans.resolvedOf(plans.stamp);
const radiofrequency = plans.resolvedOf(plans.radiofrequency);

const untilSeen = (clinicalEndpoint: 'erythema' | 'pinpoint-bleeding'): ResolvedPlan =>
  plans.resolvedOf(
    plans.withZone({
      areaCm2: 6,
      prescription: {
        kind: 'stepped',
        startDepthMm: 0.2,
        stepMm: 0.05,
        capMm: 1.5,
        clinicalEndpoint,
        maxPasses: 30,
        stopRules: [],
      },
      delivery: { kind: 'contact', contactSeconds: 10 },
    }),
  );

const on = (device: string, of: Plan = plans.pen): ResolvedPlan =>
  plans.resolvedOf({
    ...plans.withZone(
      { areaCm2: 9, ...(of === plans.pen && { delivery: { kind: 'contact', contactSeconds: 4 } }) },
      of,
    ),
    device,
  });
/** Devices whose texts leave things out. */
const undescribed = [on('rejuvapen-nxt'), on('dermapen'), on('roller-3-0-mm', plans.roller)];

const every = [
  ...undescribed,
  pen,
  roller,
  stamp,
  radiofrequency,
  untilSeen('erythema'),
  untilSeen('pinpoint-bleeding'),
];

const afterNeedling =
  'laws of what follows a session: the aftercare reads their nominal values, no channel does';
const comparing = 'a law that holds arrays against each other: what to expect reads it, no channel does';
const noSpringDevice = 'no spring-driven stamp stands in the catalogue';

/** Parameters that no plan over today’s catalogue reads, and why. */
const unread: Readonly<Partial<Record<ParameterId, string>>> = {
  springStampSpeed: noSpringDevice,
  ageSlowing: afterNeedling,
  youngAge: afterNeedling,
  oldAge: afterNeedling,
  recoveryVariation: afterNeedling,
  ionHalfLifeCovered: afterNeedling,
  ionHalfLifeUncovered: afterNeedling,
  ionReferenceLength: afterNeedling,
  ionLengthExponent: afterNeedling,
  waterHalfLifeOpen: afterNeedling,
  waterReferenceLength: afterNeedling,
  waterLengthExponent: afterNeedling,
  waterCoverSlowing: afterNeedling,
  poreHalfLifeOpen: afterNeedling,
  poreReferenceLength: afterNeedling,
  poreLengthExponent: afterNeedling,
  poreCoverSlowing: afterNeedling,
  painLengthExponent: comparing,
  painNumberExponent: comparing,
};

const outcome = (plan: ResolvedPlan, edit: (scenario: Scenario) => Scenario): string => {
  const [zone] = placePunctures(plan, edit(drawScenario(plan, 7, 1)));
  const { zone: _, ...rest } = zone as ZonePunctures;
  return JSON.stringify(rest, (_key, value: unknown) =>
    ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value,
  );
};

/** A whole pass more or less takes a large change of what decides when the hand stops. */
const factor = (id: ParameterId): number => (/^(visible|loop)/.test(id) ? 4 : 0.8);

const same = (scenario: Scenario): Scenario => scenario;
const moves = (plan: ResolvedPlan, edit: (scenario: Scenario) => Scenario): boolean =>
  outcome(plan, same) !== outcome(plan, edit);

describe('every uncertain number moves what a pen, a roller or a stamp does', () => {
  test.each(parameters.map(({ id }) => id))('parameter %s', (id) => {
    const edit = (scenario: Scenario): Scenario => ({
      ...scenario,
      parameters: { ...scenario.parameters, [id]: factor(id) * scenario.parameters[id] },
    });
    expect(every.some((plan) => moves(plan, edit))).toBe(unread[id] === undefined);
  });

  // No device of the catalogue states a diameter of needle or tip with a spread.
  const scores: readonly (keyof Scores)[] = ['epidermis', 'dermis'];
  test.each(scores)('score of %s', (name) => {
    const edit = (scenario: Scenario): Scenario => ({
      ...scenario,
      scores: { ...scenario.scores, [name]: 1 },
    });
    expect(every.some((plan) => moves(plan, edit))).toBe(true);
  });

  test.each(['rateShare', 'depthErrorShare'] as const)('%s', (name) => {
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
  expect([nominal.rateShare, nominal.depthErrorShare]).toEqual([0.5, 0]);
  const sampled = [1, 2, 3].map((index) => drawScenario(pen, 1, index));
  for (const { id, prior } of parameters) {
    const drawn = new Set(sampled.map((scenario) => scenario.parameters[id]));
    expect([id, drawn.size]).toEqual([id, prior.kind === 'fixed' ? 1 : 3]);
  }
  expect(new Set(sampled.map(({ depthErrorShare }) => depthErrorShare)).size).toBe(3);
});

test('unknown sex: women and men about equally often, a woman at nominal', () => {
  const plan = plans.resolvedOf(plans.withPerson({ sex: 'unknown' }));
  expect(drawScenario(plan, 1, 0).sex).toBe('female');
  const men = Array.from({ length: 400 }, (_, k) => drawScenario(plan, 1, k + 1).sex).filter(
    (sex) => sex === 'male',
  );
  expect(Math.abs(men.length / 400 - 0.5)).toBeLessThan(0.1);
});
