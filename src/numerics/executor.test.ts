import { expect, test } from 'vitest';
import { Cancelled, handedOver, sequentialExecutor, type Progress } from './executor.ts';

const squares = sequentialExecutor((job: number) => job * job);

test('results stand in the order of the jobs, progress after each', async () => {
  const seen: Progress[] = [];
  expect(await squares.run([3, 1, 2], { onProgress: (progress) => seen.push(progress) })).toEqual([9, 1, 4]);
  expect(seen).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
  expect(await squares.run([])).toEqual([]);
});

test('an aborted signal stops before the next job', async () => {
  const signal = { aborted: false };
  const worked: number[] = [];
  const executor = sequentialExecutor((job: number) => worked.push(job));
  const run = executor.run([1, 2, 3], {
    signal,
    onProgress: ({ done }) => {
      signal.aborted = done === 2;
    },
  });
  await expect(run).rejects.toThrow(Cancelled);
  expect(worked).toEqual([1, 2]);
});

test('aborted during the last job, or before any, it is cancelled too', async () => {
  const signal = { aborted: false };
  const onProgress = (): void => {
    signal.aborted = true;
  };
  await expect(squares.run([1], { signal, onProgress })).rejects.toThrow(Cancelled);
  await expect(squares.run([], { signal })).rejects.toThrow(Cancelled);
});

test('the error of a job is the error of the run', async () => {
  const failing = sequentialExecutor((job: number) => {
    if (job === 2) throw new RangeError('two');
    return job;
  });
  await expect(failing.run([1, 2, 3])).rejects.toThrow(new RangeError('two'));
});

test('work sees the signal of its run, and may end with it', async () => {
  const signal = { aborted: false };
  const executor = sequentialExecutor((_: number, seen) => {
    signal.aborted = true;
    if (seen?.aborted === true) throw new Cancelled();
    return 0;
  });
  await expect(executor.run([1], { signal })).rejects.toThrow(Cancelled);
});

test('of a result only memory of its own is handed over', () => {
  const own = Float64Array.of(1, 2);
  const shared = new Uint8Array(new SharedArrayBuffer(4));
  expect(handedOver({ own, shared, name: 'x', inner: { own } })).toEqual([own.buffer]);
});
