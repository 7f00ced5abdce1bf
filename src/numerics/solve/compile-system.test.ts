import { expect, test } from 'vitest';
import { rodas4, tsit5 } from '../methods/index.ts';
import { checkSystem } from '../system/check-system.ts';
import { decay } from '../system/systems.case.ts';
import { compileSystem } from './compile-system.ts';

test('the same content is compiled once, whatever object holds it', () => {
  const [first, second] = [checkSystem(decay), checkSystem(structuredClone(decay))];
  const compiled = compileSystem(first, rodas4);
  expect(compileSystem(first, rodas4)).toBe(compiled);
  expect(compileSystem(second, { ...rodas4 })).toBe(compiled);
  expect(compileSystem(first, tsit5)).not.toBe(compiled);
  expect(compileSystem(first, rodas4, 'tape')).not.toBe(compiled);
  expect(compileSystem(first, rodas4, 'f64x2', true)).not.toBe(compiled);
});

test('a declaration that was changed and checked again is compiled again', () => {
  const declaration = structuredClone(decay) as { time: { end: number } } & typeof decay;
  const before = compileSystem(checkSystem(declaration), rodas4);
  declaration.time.end += 1;
  expect(compileSystem(checkSystem(declaration), rodas4)).not.toBe(before);
});
