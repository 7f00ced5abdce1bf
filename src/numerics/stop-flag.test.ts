import { expect, test } from 'vitest';
import { raise, signalOf, stopFlag } from './stop-flag.ts';

test('a raised flag is seen through every view of its memory', () => {
  const flag = stopFlag();
  const signal = signalOf(new Int32Array(flag.buffer));
  expect(signal.aborted).toBe(false);
  raise(flag);
  expect(signal.aborted).toBe(true);
  expect(signalOf(undefined).aborted).toBe(false);
});
