import { useEffect, useState } from 'react';
import type { Progress } from '../../numerics/index.ts';
import type { Plan, PlanComparison } from '../../planning/index.ts';
import { startWorker } from '../executor.ts';
import type { Settings } from '../prediction/settings.ts';
import type { Answer, Question } from '../worker-messages.ts';

export interface Comparing {
  readonly comparison?: PlanComparison;
  /** Scenarios done, of all plans together. */
  readonly progress?: Progress;
  readonly failure?: string;
}

/** The plans side by side, from a worker of their own that ends with them: the page’s own numbers never wait. */
export const useComparison = (plans: readonly Plan[], { seed, scenarios }: Settings): Comparing => {
  const [comparing, setComparing] = useState<Comparing & { readonly of?: string }>({});
  const key = JSON.stringify(plans);
  useEffect(() => {
    const asked = JSON.parse(key) as readonly Plan[];
    if (asked.length < 2) return;
    const worker = startWorker();
    worker.onmessage = ({ data }: MessageEvent<Answer>): void => {
      if (data.kind === 'comparison') setComparing({ comparison: data.comparison, of: key });
      else if (data.kind === 'progress') setComparing({ progress: data.progress, of: key });
      else if (data.kind === 'failed') setComparing({ failure: data.message, of: key });
    };
    worker.onerror = (event): void => setComparing({ failure: event.message, of: key });
    worker.postMessage({ kind: 'compare', id: 1, plans: asked, seed, scenarios } satisfies Question);
    return () => worker.terminate();
  }, [key, seed, scenarios]);
  return comparing.of === key ? comparing : {};
};
