import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SolutionRecord } from '../../numerics/index.ts';
import { markupToString } from '../markup.ts';
import { logAxis } from './log-axis.ts';
import { standaloneFigure } from './standalone.ts';
import { thinned } from './thinned.ts';
import { tickLabels } from './tick-labels.ts';
import { recordedTimeAt, trajectoriesFigure, type TrajectoriesOptions } from './trajectories.ts';

const quantity = (name: string, values: readonly number[], unit = 'mg') => ({
  name,
  meaning: `the ${name}`,
  unit,
  values,
  final: values.at(-1) ?? null,
});

const record = (over: Partial<SolutionRecord> = {}): SolutionRecord => ({
  schema: 'percuta.solution/1',
  system: 'Two <states>',
  sources: [],
  method: 'rodas4',
  path: 'tape',
  warnings: [],
  control: { rtol: 1e-6 },
  parameters: [],
  outcome: { kind: 'finished', time: 100, advice: '' },
  work: { accepted: 4, rejected: 0, restarts: 1 },
  time: { unit: 'h', start: 0, end: 100, values: [0, 0.1, 1, 10, 100] },
  states: [quantity('x', [1, 2, 4, 2, 0]), quantity('y', [0, -1, -2, 5, 1])],
  outputs: [quantity('sum', [1, 1, 2, 7, 1], '1')],
  jumps: [10],
  events: [{ id: 'low', time: 1 }],
  ...over,
});

const draw = (options: TrajectoriesOptions = {}, over: Partial<SolutionRecord> = {}): string =>
  markupToString(trajectoriesFigure(record(over), options));

describe('trajectoriesFigure', () => {
  it('gives every state and output a panel, with its unit and meaning', () => {
    const svg = draw();
    for (const name of ['x', 'y', 'sum']) {
      expect(svg).toMatch(new RegExp(`>${name}</tspan`));
      expect(svg).toContain(`the ${name}`);
    }
    expect(svg.match(/stroke-width="1.8"/g)).toHaveLength(3);
    expect(svg).toContain('time (h); full lines: jumps; dotted lines: events');
    expect(svg).toContain('Two &lt;states&gt;');
    expect(svg).toContain('x from 1 to 0 mg');
  });

  it('leaves out of logarithmic axes what has no logarithm, the time 0 included', () => {
    const svg = draw({ logTime: true, logValues: true });
    // x has its first value at time 0 and its last at 0: three points are left of five.
    const paths = [...svg.matchAll(/d="(M[^"]+)"\s+fill="none"/g)].map((match) => match[1] ?? '');
    expect(paths[0]?.match(/[ML]/g)).toHaveLength(3);
    expect(svg).not.toContain('NaN');
  });

  it('has numbers everywhere, whatever the values', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom(0, 1e-300, 1e300, -5, 7));
    const values = fc.array(value, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(
        values,
        fc.boolean(),
        fc.boolean(),
        fc.integer({ min: 200, max: 1500 }),
        (list, ...rest) => {
          const [logTime, logValues, width] = rest;
          const svg = draw({ logTime, logValues, width, cursor: 3 }, { states: [quantity('x', list)] });
          expect(svg).not.toMatch(/NaN|Infinity|undefined/);
        },
      ),
    );
  });

  it('says the values at the cursor', () => {
    const svg = draw({ cursor: 3 });
    expect(svg.match(/<circle/g)).toHaveLength(3);
    expect(svg).toMatch(/>\s*5 mg\s*</);
  });

  it('finds the recorded time under a pointer, in every panel', () => {
    const width = 760;
    for (const logTime of [false, true]) {
      const places = [...draw({ logTime, width, cursor: 3 }).matchAll(/cx="([\d.]+)"/g)];
      expect(places).toHaveLength(3);
      for (const [, x] of places) expect(recordedTimeAt(record(), { logTime, width }, Number(x) + 2)).toBe(3);
    }
    const none = { ...record(), time: { unit: 'h', start: 0, end: 1, values: [] } };
    expect(recordedTimeAt(none, { width }, 100)).toBeUndefined();
  });

  it('stays small however many values there are', () => {
    const times = Array.from({ length: 100_000 }, (_, i) => i);
    const values = times.map((time) => (time * 7919) % 1000);
    const svg = draw(
      {},
      {
        time: { unit: 'h', start: 0, end: 1e5, values: times },
        states: [quantity('x', values)],
        outputs: [],
      },
    );
    expect(svg.length).toBeLessThan(100_000);
  });

  it('draws a solution that never began', () => {
    const svg = draw(
      { logTime: true },
      { time: { unit: 'h', start: 0, end: 10, values: [] }, states: [quantity('x', [])] },
    );
    expect(svg).toContain('x: no value');
    expect(svg).not.toContain('NaN');
  });

  it('is plain SVG when it stands alone', () => {
    const alone = standaloneFigure(trajectoriesFigure(record()));
    expect(alone).not.toMatch(/var\(|light-dark/);
    expect(alone).toMatch(/^<svg[^>]*><rect width="100%"/);
  });
});

describe('axes', () => {
  it('lay numbers out by their logarithm, with powers of ten as ticks', () => {
    const axis = logAxis([1e-2, 1e6], [0, 800]);
    expect(axis.at(1e2)).toBeCloseTo(400, 9);
    expect(axis.ticks(4)).toEqual([1e-2, 1, 1e2, 1e4, 1e6]);
    expect(logAxis([2, 30], [0, 1]).ticks(4)).toEqual([2, 5, 10, 20]);
    expect(logAxis([2.1, 2.2], [0, 1]).ticks(2)).toEqual([2.1, 2.15, 2.2]);
  });

  it('are labelled with as many digits as tell ticks apart', () => {
    expect(tickLabels([0, 0.5, 1])).toEqual(['0', '0.5', '1']);
    expect(tickLabels([1e-6, 1e-3, 1])).toEqual(['10⁻⁶', '0.001', '1']);
    expect(tickLabels([100.0001, 100.0002])).toEqual(['100.0001', '100.0002']);
    expect(tickLabels([2000.5, 2001, 12_000])).toEqual(['2000.5', '2001', '12 000']);
  });
});

describe('thinned', () => {
  it('keeps the first, the last, and what is highest and lowest', () => {
    const steps = fc.array(
      fc.tuple(fc.double({ min: 0, max: 0.3, noNaN: true }), fc.integer({ min: -9, max: 9 })),
      {
        minLength: 1,
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(steps, (list) => {
        let x = 0;
        const points = list.map(([dx, y]) => ({ x: (x += dx), y }));
        const kept = thinned(points);
        expect(kept[0]).toEqual(points[0]);
        expect(kept.at(-1)).toEqual(points.at(-1));
        const ys = (some: readonly { readonly y: number }[]): readonly number[] => some.map(({ y }) => y);
        expect(Math.max(...ys(kept))).toBe(Math.max(...ys(points)));
        expect(Math.min(...ys(kept))).toBe(Math.min(...ys(points)));
        expect(kept.length).toBeLessThanOrEqual(4 * (2 * x + 2));
      }),
    );
  });
});
