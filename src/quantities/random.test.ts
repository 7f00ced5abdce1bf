import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from './normal.ts';
import { philox4x32, rootStream, type Stream } from './random.ts';

const draws = (stream: Stream, count: number, start = 0): Float64Array => {
  const target = new Float64Array(count);
  stream.fillUniform(target, start);
  return target;
};

/** Largest distance between the empirical and the uniform distribution, times sqrt(count). */
const kolmogorov = (sample: Float64Array): number => {
  const sorted = sample.toSorted();
  const n = sorted.length;
  const distances = Array.from(sorted, (u, i) => Math.max((i + 1) / n - u, u - i / n));
  return Math.max(...distances) * Math.sqrt(n);
};

/** Upper point of the Kolmogorov distribution at level 1e-4: sqrt(ln(2/1e-4)/2). */
const kolmogorovLimit = Math.sqrt(Math.log(2e4) / 2);

describe('philox4x32', () => {
  // Known answers of the authors' Random123 library, 10 rounds.
  it.each([
    {
      counter: [0, 0, 0, 0],
      key: [0, 0],
      block: [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8],
    },
    {
      counter: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff],
      key: [0xffffffff, 0xffffffff],
      block: [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd],
    },
    {
      counter: [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
      key: [0xa4093822, 0x299f31d0],
      block: [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1],
    },
  ] as const)('answers as published for key $key', ({ counter, key, block }) => {
    expect(philox4x32(counter, key)).toEqual(block);
  });

  it('agrees with 64-bit integer arithmetic', () => {
    const word = fc.integer({ min: 0, max: 0xffffffff });
    const exact = (counter: readonly number[], key: readonly number[]): number[] => {
      let [c0 = 0n, c1 = 0n, c2 = 0n, c3 = 0n] = counter.map(BigInt);
      let [k0 = 0n, k1 = 0n] = key.map(BigInt);
      for (let round = 0; round < 10; round += 1) {
        const p0 = 0xd2511f53n * c0;
        const p1 = 0xcd9e8d57n * c2;
        [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & 0xffffffffn, (p0 >> 32n) ^ c3 ^ k1, p0 & 0xffffffffn];
        k0 = (k0 + 0x9e3779b9n) & 0xffffffffn;
        k1 = (k1 + 0xbb67ae85n) & 0xffffffffn;
      }
      return [c0, c1, c2, c3].map(Number);
    };
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.tuple(word, word), (counter, key) => {
        expect(philox4x32(counter, key)).toEqual(exact(counter, key));
      }),
    );
  });
});

describe('draws', () => {
  const seed = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  const index = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

  it('keep their bits from version to version', () => {
    const root = rootStream(20231);
    expect([root.uniform(0), root.uniform(1), root.uniform(2 ** 53)]).toEqual([
      0.7298399208294156, 0.34735114758432883, 0.7211468504160646,
    ]);
    expect([root.split('patient').uniform(0), root.split(12).uniform(0)]).toEqual([
      0.9345109280174381, 0.4705008188137886,
    ]);
  });

  it('are odd multiples of 2^-53 inside (0, 1)', () => {
    fc.assert(
      fc.property(seed, index, (s, i) => {
        const n = rootStream(s).uniform(i) * 2 ** 53;
        expect(n).toBeGreaterThan(0);
        expect(n).toBeLessThan(2 ** 53);
        expect(n % 2).toBe(1);
      }),
    );
  });

  it('depend on the index alone, not on the order', () => {
    const stream = rootStream(3).split('order');
    const forward = Array.from({ length: 100 }, (_, i) => stream.uniform(i));
    const backward = Array.from({ length: 100 }, (_, i) => {
      stream.split(i).uniform(i);
      return stream.uniform(99 - i);
    });
    expect(backward.reverse()).toEqual(forward);
    expect(new Set(forward).size).toBe(100);
  });

  it('fill arrays as they come one by one', () => {
    fc.assert(
      fc.property(
        seed,
        fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER - 40 }),
        fc.nat(33),
        (s, start, count) => {
          const stream = rootStream(s);
          const expected = Array.from({ length: count }, (_, i) => stream.uniform(start + i));
          expect(Array.from(draws(stream, count, start))).toEqual(expected);
        },
      ),
    );
    const stream = rootStream(1);
    expect(Array.from(draws(stream, 5, 2 ** 33 - 2))).toEqual(
      [-2, -1, 0, 1, 2].map((i) => stream.uniform(2 ** 33 + i)),
    );
  });

  it('are uniform by Kolmogorov–Smirnov at level 1e-4, also as normals', () => {
    for (const s of [0, 1, 2, Number.MAX_SAFE_INTEGER]) {
      const stream = rootStream(s);
      expect(kolmogorov(draws(stream, 50_000))).toBeLessThan(kolmogorovLimit);
      const normals = Float64Array.from({ length: 5_000 }, (_, i) => normalCdf(stream.normal(i)));
      expect(kolmogorov(normals)).toBeLessThan(kolmogorovLimit);
    }
  });

  it('fill a grid of successive pairs evenly: chi-square, 1023 degrees of freedom, level 1e-4', () => {
    const counts = new Float64Array(1024);
    const sample = draws(rootStream(11), 200_000);
    for (let i = 0; i < sample.length; i += 2) {
      const cell = Math.floor(32 * sample[i]!) * 32 + Math.floor(32 * sample[i + 1]!);
      counts[cell] = counts[cell]! + 1;
    }
    const expected = sample.length / 2 / 1024;
    const chiSquare = counts.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0);
    // Wilson–Hilferty: the cube root is nearly normal.
    const z = (Math.cbrt(chiSquare / 1023) - (1 - 2 / (9 * 1023))) / Math.sqrt(2 / (9 * 1023));
    expect(Math.abs(z)).toBeLessThan(3.9);
  });

  it.each([-1, 0.5, NaN, Infinity, 2 ** 53 + 2])('refuse the index %d', (i) => {
    expect(() => rootStream(0).uniform(i)).toThrow(RangeError);
    expect(() => draws(rootStream(0), 1, i)).toThrow(RangeError);
  });

  it('refuse to fill beyond the last index', () => {
    expect(() => draws(rootStream(0), 2, 2 ** 53)).toThrow(RangeError);
    expect(draws(rootStream(0), 1, 2 ** 53)[0]).toBe(rootStream(0).uniform(2 ** 53));
  });
});

describe('split', () => {
  it('gives the same child for the same label and leaves the parent alone', () => {
    const parent = rootStream(5);
    const before = parent.uniform(0);
    expect(parent.split('a').uniform(7)).toBe(parent.split('a').uniform(7));
    expect(parent.split(-3).uniform(7)).toBe(parent.split(-3).uniform(7));
    expect(parent.uniform(0)).toBe(before);
  });

  it('gives different children for different labels, paths, parents and kinds of label', () => {
    const root = rootStream(0);
    const streams = [
      root,
      rootStream(1),
      rootStream(2 ** 32),
      rootStream(1).split('a'),
      root.split(''),
      root.split('\0'),
      root.split('a'),
      root.split('a\0'),
      root.split('ab'),
      root.split('a').split('b'),
      root.split('abcd'),
      root.split('abcde'),
      root.split('abcd').split('e'),
      root.split('1'),
      root.split(1),
      root.split(0),
      root.split(-1),
      root.split(2 ** 32),
      root.split(2 ** 32 + 1),
      root.split(-(2 ** 32)),
      root.split(0).split(0),
      ...Array.from({ length: 1000 }, (_, i) => root.split('population').split(i)),
    ];
    expect(new Set(streams.map((stream) => stream.uniform(0))).size).toBe(streams.length);
  });

  it('gives uncorrelated streams: parent, child and siblings, |r|·sqrt(n) < 4', () => {
    const n = 20_000;
    const root = rootStream(9);
    const streams = [
      root,
      root.split('a'),
      root.split('b'),
      root.split(0),
      root.split(1),
      root.split(0).split(0),
    ];
    const samples = streams.map((stream) => draws(stream, n));
    for (const [i, a] of samples.entries()) {
      for (const b of samples.slice(0, i)) {
        const correlation = a.reduce((sum, u, at) => sum + 12 * (u - 0.5) * (b[at]! - 0.5), 0) / n;
        expect(Math.abs(correlation) * Math.sqrt(n)).toBeLessThan(4);
      }
    }
  });

  it('gives first draws of numbered children that are uniform among themselves', () => {
    const root = rootStream(13).split('trajectories');
    const firsts = Float64Array.from({ length: 20_000 }, (_, i) => root.split(i).uniform(0));
    expect(kolmogorov(firsts)).toBeLessThan(kolmogorovLimit);
  });

  it.each([0.5, NaN, Infinity, 2 ** 53])('refuses the number %d', (label) => {
    expect(() => rootStream(0).split(label)).toThrow(RangeError);
  });
});

describe('rootStream', () => {
  it.each([-1, 0.5, NaN, Infinity, 2 ** 53])('refuses the seed %d', (seed) => {
    expect(() => rootStream(seed)).toThrow(RangeError);
  });
});
