import { afterEach, expect, it, vi } from 'vitest';
import { Cancelled } from '../numerics/index.ts';
import type { ScenarioJob } from '../planning/index.ts';
import { workerExecutor } from './executor.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('ends what is under way when it is stopped, though its workers never answer', async () => {
  vi.useFakeTimers();
  const [asked, terminated] = [vi.fn<() => void>(), vi.fn<() => void>()];
  vi.stubGlobal('document', { baseURI: 'https://page.test/' });
  vi.stubGlobal('crossOriginIsolated', false);
  vi.stubGlobal(
    'Worker',
    class extends EventTarget {
      postMessage = asked;
      terminate = terminated;
    },
  );
  const executor = workerExecutor(2);
  const run = executor.run([1, 2, 3].map((index) => ({ index }) as ScenarioJob));
  const ended = run.catch((error: unknown) => error);
  await vi.advanceTimersByTimeAsync(20);
  expect(asked).toHaveBeenCalledTimes(2);
  executor.stop();
  expect(await ended).toBeInstanceOf(Cancelled);
  expect(terminated).toHaveBeenCalledTimes(2);
  expect(vi.getTimerCount()).toBe(0);
});
