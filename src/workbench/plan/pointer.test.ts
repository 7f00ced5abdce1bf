import { expect, it } from 'vitest';
import { keysOf, liesIn, valueAt, withValueAt, zoneOf } from './pointer.ts';

const data = { a: { 'b/c~d': [1, 2, 3] }, e: 5 };

it('reads what a pointer names', () => {
  expect(keysOf('/a/b~1c~0d/2')).toEqual(['a', 'b/c~d', '2']);
  expect(valueAt(data, '/a/b~1c~0d/2')).toBe(3);
  expect(valueAt(data, '')).toBe(data);
  expect(valueAt(data, '/a/x/y')).toBeUndefined();
  expect(valueAt(data, '/toString')).toBeUndefined();
});

it('changes one value and leaves the rest as it was', () => {
  const changed = withValueAt(data, '/a/b~1c~0d/1', 9);
  expect(changed).toEqual({ a: { 'b/c~d': [1, 9, 3] }, e: 5 });
  expect(data.a['b/c~d']).toEqual([1, 2, 3]);
  expect(withValueAt(data, '/e', 6).a).toBe(data.a);
});

it('takes away what is set to nothing', () => {
  expect(withValueAt(data, '/e', undefined)).toEqual({ a: data.a });
  expect(withValueAt(data, '/a/b~1c~0d/0', undefined)).toEqual({ a: { 'b/c~d': [2, 3] }, e: 5 });
});

it('knows what lies in what', () => {
  expect(liesIn('/zones/1/id', '/zones/1')).toBe(true);
  expect(liesIn('/zones/10', '/zones/1')).toBe(false);
  expect(zoneOf('/zones/10/id')).toBe(10);
  expect(zoneOf('/device')).toBeUndefined();
});
