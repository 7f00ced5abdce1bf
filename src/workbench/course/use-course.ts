import { useCallback, useEffect, useRef, useState } from 'react';
import type { CourseChoice, CourseProgress, CourseRecord, Plan } from '../../planning/index.ts';
import type { Settings } from '../prediction/settings.ts';
import { startCoursePredictor, type CoursePredictor } from './course-predictor.ts';

export interface CoursePrediction {
  /** The newest course there is. */
  readonly record?: CourseRecord;
  /** Of what the bands rest on; absent when none are under way. */
  readonly progress?: CourseProgress;
  readonly failure?: string;
  readonly cancel: () => void;
}

/** The course of a plan that can be predicted; the last one stays while there is none. */
export const useCourse = (
  plan: Plan | undefined,
  choice: CourseChoice,
  { seed, scenarios, draws, workers }: Settings,
): CoursePrediction => {
  const [record, setRecord] = useState<CourseRecord>();
  const [progress, setProgress] = useState<CourseProgress>();
  const [failure, setFailure] = useState<string>();
  const predictor = useRef<CoursePredictor>(undefined);

  useEffect(() => {
    const started = startCoursePredictor(
      { seed, scenarios, draws, workers },
      {
        onRecord: (next) => {
          setFailure(undefined);
          setRecord(next);
        },
        onProgress: setProgress,
        onFailure: setFailure,
      },
    );
    predictor.current = started;
    return started.stop;
  }, [seed, scenarios, draws, workers]);

  useEffect(() => {
    if (plan === undefined) predictor.current?.cancel();
    else predictor.current?.predict(plan, choice);
  }, [plan, choice, seed, scenarios, draws, workers]);

  const cancel = useCallback(() => predictor.current?.cancel(), []);
  return {
    ...(record === undefined ? {} : { record }),
    ...(progress === undefined ? {} : { progress }),
    ...(failure === undefined ? {} : { failure }),
    cancel,
  };
};
