import { expect, it } from 'vitest';
import { markupToString } from '../markup.ts';
import { sparsityFigure } from './sparsity-pattern.ts';

const at = (row: number, column: number) => ({ row, column });

it('draws entries and fill in the order of elimination, with names while they can be read', () => {
  const pattern = { rows: ['a', 'b<'], order: [1, 0], entries: [at(0, 0), at(1, 0)], fill: [at(0, 1)] };
  const svg = markupToString(sparsityFigure(pattern));
  expect(svg.match(/<rect/g)).toHaveLength(3);
  expect(svg.match(/<circle/g)).toHaveLength(1);
  expect(svg).toContain('b&lt;');
  const names = [...svg.matchAll(/>(a|b&lt;)<\/text/g)].map((match) => match[1]);
  expect(names).toEqual(['b&lt;', 'a']);
  const many = Array.from({ length: 40 }, (_, i) => `s${i}`);
  const large = markupToString(
    sparsityFigure({ rows: many, order: many.map((_, i) => i), entries: [at(39, 0)], fill: [] }),
  );
  expect(large).not.toContain('<text');
  expect(large).not.toMatch(/NaN|undefined/);
});
