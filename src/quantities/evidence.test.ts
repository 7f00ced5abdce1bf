import { describe, expect, it } from 'vitest';
import { interval90, isAmber, reference, type Access, type Species } from './evidence.ts';

describe('isAmber', () => {
  it.each<[Species, Access, boolean]>([
    ['human', 'read', false],
    ['porcine', 'secondary', false],
    ['device', 'derived', false],
    ['human', 'recall', true],
    ['assumed', 'read', true],
    ['assumed', 'recall', true],
  ])('%s, %s: %s', (from, access, amber) => expect(isAmber({ from, access })).toBe(amber));
});

describe('interval90', () => {
  it('holds 90 % of a normal for a standard deviation', () => {
    const [low, high] = interval90({ value: 10, spread: { kind: 'sd', value: 2 } });
    expect(low).toBeCloseTo(6.710292746, 8);
    expect(high).toBeCloseTo(13.289707254, 8);
  });

  it('keeps a printed interval and a bare value', () => {
    expect(interval90({ value: 3, spread: { kind: 'range', low: 1, high: 7 } })).toEqual([1, 7]);
    expect(interval90({ value: 3, spread: { kind: 'ci95', low: 2, high: 4 } })).toEqual([2, 4]);
    expect(interval90({ value: 3, spread: { kind: 'none' } })).toEqual([3, 3]);
  });
});

describe('reference', () => {
  it('is the object itself, so that it can be named as a source', () => {
    const entry = { id: 'somebody-2020', cite: 'Somebody 2020, Somewhere' };
    expect(reference(entry)).toBe(entry);
  });
});
