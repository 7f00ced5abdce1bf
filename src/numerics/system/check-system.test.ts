import { describe, expect, test } from 'vitest';
import { checkSystem } from './check-system.ts';
import type { SystemDeclaration } from './declaration.ts';
import { decay, robertson } from './systems.case.ts';
import { SystemError } from './system-error.ts';

const faultOf = (json: unknown): SystemError => {
  try {
    checkSystem(json);
  } catch (error) {
    if (error instanceof SystemError) return error;
    throw error;
  }
  throw new Error('accepted');
};

const withFlux = (rate: string): SystemDeclaration => ({
  ...robertson,
  fluxes: [...robertson.fluxes, { from: 'A', rate }],
});

const { x } = decay.states;
const { k1 } = robertson.parameters ?? {};

describe('a system', () => {
  test('comes with names in order and laws after what they name', () => {
    const system = checkSystem({
      ...robertson,
      laws: {
        outer: { unit: 's-1', meaning: 'uses the inner one', text: 'inner*A' },
        inner: { unit: 's-1', meaning: 'a law', text: 'k1*B' },
      },
      fluxes: [...robertson.fluxes, { from: 'C', rate: 'outer*C' }],
    });
    expect(system.states).toEqual(['A', 'B', 'C']);
    expect([...system.laws.keys()]).toEqual(['inner', 'outer']);
    expect(system.fluxes[0]).toMatchObject({ name: 'first', from: 0, to: 1 });
    expect(system.usesTime).toBe(false);
  });

  test('has its jumps in the order of time and knows when a text names the time', () => {
    const system = checkSystem({
      ...decay,
      jumps: [
        { at: 7, set: { x: 'x' } },
        { at: 4, set: { x: 'x + dose' } },
      ],
      outputs: { age: { unit: 'h', meaning: 'time', text: 't' } },
    });
    expect(system.jumps.map(({ at }) => at)).toEqual([4, 7]);
    expect(system.usesTime).toBe(true);
  });

  test.each<[string, unknown, string, RegExp]>([
    ['no object', 3, '', /an object expected, not number/],
    ['a missing field', { ...robertson, fluxes: undefined, time: {} }, '/time', /unit is missing/],
    ['an unknown field', { ...robertson, fluxxes: [] }, '', /"fluxxes" is not a field.*try: fluxes/],
    [
      'a number in quotes',
      { ...decay, states: { x: { ...x, initial: '1' } } },
      '/states/x/initial',
      /a number/,
    ],
    ['infinity', { ...decay, states: { x: { ...x, initial: Infinity } } }, '/states/x/initial', /finite/],
    [
      'a wrong direction',
      { ...decay, events: [{ id: 'e', when: 'x', direction: 'fall' }] },
      '/events/0/direction',
      /rising/,
    ],
    ['an unknown name', withFlux('kk1*A'), '/fluxes/3/rate', /kk1 is not declared; try: k1/],
    [
      'a syntax fault',
      withFlux('k1**A'),
      '/fluxes/3/rate',
      /there is no "\*\*" \(at 2 of "k1\*\*A"\); try: \^/,
    ],
    ['a wrong dimension', withFlux('A'), '/fluxes/3/rate', /the text gives 1, the declared result is 1\/s/],
    ['a sum of unlike units', withFlux('k1*(A + k1)'), '/fluxes/3/rate', /differ in dimension/],
    [
      'an unknown state',
      { ...robertson, fluxes: [{ to: 'D', rate: 'k1*A' }] },
      '/fluxes/0/to',
      /D is not a state/,
    ],
    [
      'a flux from nowhere to nowhere',
      { ...robertson, fluxes: [{ rate: 'k1*A' }] },
      '/fluxes/0',
      /leaves a state/,
    ],
    [
      'a flux in place',
      { ...robertson, fluxes: [{ from: 'A', to: 'A', rate: 'k1*A' }] },
      '/fluxes/0',
      /changes nothing/,
    ],
    [
      'an unused parameter',
      { ...robertson, parameters: { ...robertson.parameters, k9: k1 } },
      '/parameters/k9',
      /not used/,
    ],
    [
      'an unknown unit',
      { ...decay, states: { x: { ...x, unit: 'mgg' } } },
      '/states/x/unit',
      /"mgg" is unknown/,
    ],
    [
      'a name used twice',
      { ...robertson, constants: { A: k1 } },
      '/constants/A',
      /declared under states as well/,
    ],
    ['a state called t', { ...decay, states: { t: x } }, '/states/t', /t is the time/],
    ['a state called exp', { ...decay, states: { exp: x } }, '/states/exp', /is a function/],
    ['a name with a space', { ...decay, states: { 'a b': x } }, '/states/a b', /letters, digits/],
    ['a name with a slash', { ...decay, states: { 'a/b': x } }, '/states/a~1b', /letters, digits/],
    ['no states', { ...decay, states: {} }, '/states', /at least one state/],
    ['time backwards', { ...decay, time: { unit: 'h', start: 1, end: 1 } }, '/time', /not after/],
    [
      'time in metres',
      { ...decay, time: { unit: 'm', start: 0, end: 1 } },
      '/time/unit',
      /not a single unit of time/,
    ],
    [
      'a negative scale',
      { ...decay, states: { x: { ...x, scale: 0 } } },
      '/states/x/scale',
      /greater than 0/,
    ],
    [
      'a negative start',
      { ...decay, states: { x: { ...x, initial: -1 } } },
      '/states/x/initial',
      /non-negative/,
    ],
    [
      'a start outside the limits',
      { ...decay, states: { x: { ...x, allowed: [2, 3] } } },
      '/states/x',
      /not allowed/,
    ],
    [
      'limits upside down',
      { ...decay, states: { x: { ...x, allowed: [3, 2] } } },
      '/states/x/allowed',
      /not below/,
    ],
    [
      'three limits',
      { ...decay, states: { x: { ...x, allowed: [0, 2, 3] } } },
      '/states/x/allowed',
      /two values/,
    ],
    [
      'a jump after the end',
      { ...decay, jumps: [{ at: 10, set: { x: 'x + dose' } }] },
      '/jumps/0/at',
      /before the end/,
    ],
    ['a jump that sets nothing', { ...decay, jumps: [{ at: 1, set: {} }] }, '/jumps/0/set', /nothing is set/],
    [
      'a jump in the wrong unit',
      { ...decay, jumps: [{ at: 1, set: { x: 'dose*k' } }] },
      '/jumps/0/set/x',
      /the text gives/,
    ],
    [
      'two events of one name',
      { ...decay, events: [...(decay.events ?? []), ...(decay.events ?? [])] },
      '/events/1/id',
      /another/,
    ],
    [
      'an incoherent event',
      { ...decay, events: [{ id: 'e', when: 'x - k', direction: 'either' }] },
      '/events/0/when',
      /differ/,
    ],
    [
      'laws in a circle',
      {
        ...robertson,
        laws: {
          p: { unit: '1', meaning: 'one', text: 'q*A' },
          q: { unit: '1', meaning: 'two', text: 'p*B' },
        },
        fluxes: [...robertson.fluxes, { from: 'A', rate: 'k1*p' }],
      },
      '/laws/p/text',
      /circle: p → q → p/,
    ],
  ])('with %s is refused', (_, json, where, message) => {
    const fault = faultOf(json);
    expect(fault.where).toBe(where);
    expect(fault.message).toMatch(message);
  });
});
