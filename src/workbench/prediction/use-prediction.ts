import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress } from '../../numerics/index.ts';
import { isPredictable, type CheckedPlan, type Plan, type Report } from '../../planning/index.ts';
import { startPredictor, type Predictor } from './predictor.ts';
import type { Settings } from './settings.ts';

export interface Prediction {
  /** The newest report there is. */
  readonly report?: Report;
  /** The plan on the screen is another than the one of the report and cannot be predicted. */
  readonly outOfDate: boolean;
  /** Whether that report is the one of the plan on the screen. */
  readonly current: boolean;
  /** Of the scenarios behind the bands; absent when none are under way. */
  readonly progress?: Progress;
  readonly failure?: string;
  /** Stops sampling; the nominal numbers stay. */
  readonly cancel: () => void;
  readonly tryAgain: () => void;
}

export const usePrediction = (checked: CheckedPlan, settings: Settings): Prediction => {
  const { seed, scenarios, workers } = settings;
  const [shown, setShown] = useState<{ readonly report: Report; readonly of: Plan }>();
  const [progress, setProgress] = useState<Progress>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const predictor = useRef<Predictor>(undefined);
  const predictable = isPredictable(checked) ? checked.plan : undefined;

  useEffect(() => {
    const started = startPredictor({
      seed,
      scenarios,
      workers,
      onReport: (report, of) => {
        setFailure(undefined);
        setShown({ report, of });
      },
      onProgress: setProgress,
      onFailure: setFailure,
    });
    predictor.current = started;
    return started.stop;
  }, [seed, scenarios, workers, attempt]);

  useEffect(() => {
    if (predictable === undefined) predictor.current?.forget();
    else predictor.current?.predict(predictable);
  }, [predictable, attempt]);

  const cancel = useCallback(() => predictor.current?.cancel(), []);
  const tryAgain = useCallback(() => {
    setFailure(undefined);
    setAttempt((count) => count + 1);
  }, []);
  return {
    outOfDate: predictable === undefined,
    current: predictable !== undefined && shown?.of === predictable,
    ...(shown === undefined ? {} : { report: shown.report }),
    ...(progress === undefined ? {} : { progress }),
    ...(failure === undefined ? {} : { failure }),
    cancel,
    tryAgain,
  };
};
