import { describe, expect, it } from 'vitest';
import { isAmber, reference, type Access, type Species } from './evidence.ts';

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

describe('reference', () => {
  it('is the object itself, so that it can be named as a source', () => {
    const entry = { id: 'somebody-2020', cite: 'Somebody 2020, Somewhere' };
    expect(reference(entry)).toBe(entry);
  });
});
