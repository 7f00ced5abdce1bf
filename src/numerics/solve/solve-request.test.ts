import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { rodas4, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { decay, robertson } from '../system/systems.case.ts';
import { evenTimes, stepTimes } from './saved-times.ts';
import type { SolutionRecord } from './solution-record.ts';
import { answerRequest, type SolveRequest } from './solve-request.ts';
import { solve } from './solve.ts';

const request = (over: Partial<SolveRequest> = {}): SolveRequest => ({
  text: JSON.stringify(robertson),
  method: 'rodas4',
  control: { rtol: 1e-6 },
  parameters: {},
  save: { count: 11 },
  ...over,
});

const solved = (over: Partial<SolveRequest> = {}): SolutionRecord => {
  const answer = answerRequest(request(over));
  if (answer.kind !== 'solved') throw new Error(JSON.stringify(answer));
  return answer.record;
};

const ascends = (times: readonly number[]): boolean =>
  times.every((time, i) => i === 0 || time > (times[i - 1] as number));

describe('times', () => {
  test('evenly spaced: they ascend from start to end, both included, however near those are', () => {
    const spans = fc
      .tuple(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-11, max: 1e12, noNaN: true }),
        fc.integer({ min: 2, max: 400 }),
      )
      .filter(([start, length]) => start + length > start);
    fc.assert(
      fc.property(spans, ([start, length, count]) => {
        const times = evenTimes(start, start + length, count);
        expect(times[0] === start).toBe(true);
        expect(times.at(-1)).toBe(start + length);
        expect(ascends(times)).toBe(true);
      }),
    );
    expect(evenTimes(0, 10, 5)).toEqual([0, 2.5, 5, 7.5, 10]);
  });

  test('of the steps: four a step, dense where the solution is fast, through jumps', () => {
    const times = stepTimes({ system: checkSystem(decay) }, rodas4);
    const { work } = solve({ system: checkSystem(decay) }, rodas4);
    expect(times).toHaveLength(1 + 4 * work.accepted + 1);
    expect([times[0], times.at(-1)]).toEqual([0, 10]);
    const jump = times.indexOf(4);
    const { states } = solve({ system: checkSystem(decay) }, rodas4, { saveAt: times.slice(jump, jump + 2) });
    expect(states[0]).toBeLessThan(0.2);
    expect(states[1]).toBeCloseTo((states[0] ?? 0) + 2, 12);
    expect(ascends(times)).toBe(true);
    const [, second = 0] = stepTimes({ system: checkSystem(robertson) }, rodas4);
    expect(second).toBeLessThan(1e-3);
  });

  test('of very many steps: not all', () => {
    const times = stepTimes({ system: checkSystem(robertson) }, tsit5);
    const { work } = solve({ system: checkSystem(robertson) }, tsit5);
    expect(work.accepted).toBeGreaterThan(20_000);
    expect(times.length).toBeLessThan(25_000);
    expect(ascends(times)).toBe(true);
  });
});

describe('an answer', () => {
  it('is a record with names, units and what it was solved with', () => {
    const record = solved({ parameters: { k1: 0.05 } });
    expect(record).toMatchObject({
      schema: 'percuta.solution/1',
      system: 'Robertson',
      method: 'rodas4',
      control: { rtol: 1e-6, maxSteps: 100_000 },
      outcome: { kind: 'finished', time: 40 },
    });
    expect(record.parameters[0]).toEqual({ name: 'k1', meaning: 'slow rate', unit: 's-1', value: 0.05 });
    expect(record.time.values).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40]);
    for (const { values, final } of [...record.states, ...record.outputs]) {
      expect(values).toHaveLength(11);
      expect(final).toBe(values.at(-1));
    }
    expect(record.outputs[0]?.final).toBeCloseTo(1, 12);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });

  it('has the times of the steps when asked for', () => {
    const record = solved({ save: 'steps' });
    expect(record.time.values).toHaveLength(1 + 4 * record.work.accepted);
  });

  it('keeps what was reached when the solution ends early', () => {
    const record = solved({
      text: JSON.stringify({
        ...decay,
        events: [{ id: 'low', when: 'x - least', direction: 'falling', stop: true }],
      }),
    });
    expect(record.outcome).toMatchObject({ kind: 'stopped-by-event', about: 'low' });
    expect(record.time.values).toEqual([0, 1, 2]);
    expect(record.states[0]?.final).toBeCloseTo(0.25, 4);
    expect(record.jumps).toEqual([4]);
  });

  it('names the place of a fault in the text, when it is read and when it is compiled', () => {
    expect(answerRequest(request({ text: '{' }))).toMatchObject({
      kind: 'faulty',
      fault: { line: 1, column: 2 },
    });
    const infinite = { ...decay, fluxes: [{ from: 'x', rate: 'k*x/(x - x)' }] };
    const text = JSON.stringify(infinite, null, 1);
    const answer = answerRequest(request({ text }));
    expect(answer).toMatchObject({ kind: 'faulty', fault: { pointer: '/fluxes/0/rate' } });
    if (answer.kind === 'faulty') {
      expect(text.slice(answer.fault.span.start, answer.fault.span.end)).toBe('"k*x/(x - x)"');
    }
  });

  it.each([
    [{ method: 'rodas5' }, 'try: rodas4'],
    [{ control: { rtol: 2 } }, 'rtol is 2'],
    [{ control: { maxSteps: 0 } }, 'maxSteps'],
    [{ parameters: { k9: 1 } }, 'k9 is not a parameter'],
    [{ parameters: { k1: Infinity } }, 'not a finite number'],
    [{ save: { at: [3, 2] } }, 'times ascend'],
    [{ save: { at: [0, 41] } }, 'times ascend'],
  ])('refuses %j in words', (over, said) => {
    const answer = answerRequest(request(over));
    expect(answer).toMatchObject({ kind: 'refused', problem: expect.stringContaining(said) as string });
  });
});
