import { useEffect, useRef, useState } from 'react';
import type { Plan } from '../../planning/index.ts';
import { startWorker, workerExecutor } from '../executor.ts';
import { passOn } from '../pass-on.ts';
import type { Settings } from '../prediction/settings.ts';
import type { Answer, Question } from '../worker-messages.ts';
import { afterAnswer, afterStop, isLast, type Comparing } from './comparing.ts';

/**
 * The plans side by side, from workers of their own, so that the page’s numbers never wait. They end with the last
 * answer, or when the plans are no longer compared.
 */
export const useComparison = (
  plans: readonly Plan[],
  { seed, scenarios, workers }: Settings,
): Comparing & { readonly cancel: () => void } => {
  const [comparing, setComparing] = useState<Comparing & { readonly of?: string }>({});
  const stop = useRef<() => void>(undefined);
  const key = JSON.stringify(plans);
  useEffect(() => {
    const asked = JSON.parse(key) as readonly Plan[];
    if (asked.length < 2) return;
    const worker = startWorker();
    const executor = workerExecutor(workers);
    const end = (): void => {
      worker.onmessage = null;
      worker.terminate();
      executor.stop();
    };
    const take = (answer: Answer): void => {
      if (isLast(answer, scenarios)) end();
      setComparing((before) => ({ ...afterAnswer(before.of === key ? before : {}, answer), of: key }));
    };
    worker.onmessage = ({ data }: MessageEvent<Answer>): void => {
      if (data.kind === 'delegate') void passOn(data, worker, executor);
      else take(data);
    };
    worker.onerror = ({ message }): void => take({ kind: 'failed', id: 1, message });
    worker.postMessage({ kind: 'compare', id: 1, plans: asked, seed, scenarios } satisfies Question);
    stop.current = end;
    return end;
  }, [key, seed, scenarios, workers]);
  const cancel = (): void => {
    stop.current?.();
    setComparing((before) => ({ ...afterStop(before.of === key ? before : {}), of: key }));
  };
  return { ...(comparing.of === key ? comparing : {}), cancel };
};
