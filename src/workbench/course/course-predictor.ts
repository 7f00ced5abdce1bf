import type { CourseChoice, CourseProgress, CourseRecord, Plan } from '../../planning/index.ts';
import { startWorker, workerExecutor } from '../executor.ts';
import { passOn } from '../pass-on.ts';
import type { Settings } from '../prediction/settings.ts';
import type { Answer, Question } from '../worker-messages.ts';

export interface CourseListener {
  /** The nominal curves at once, those with bands when they are there. */
  readonly onRecord: (record: CourseRecord) => void;
  readonly onProgress: (progress: CourseProgress | undefined) => void;
  readonly onFailure: (message: string) => void;
}

export interface CoursePredictor {
  /** Later courses supersede earlier ones. */
  readonly predict: (plan: Plan, choice: CourseChoice) => void;
  /** Stops the bands; the nominal curves stay. */
  readonly cancel: () => void;
  readonly stop: () => void;
}

/** Bands wait until plan and choice have been still for so long. */
const stillMs = 400;

/** One worker writes the course, others draw for it. */
export const startCoursePredictor = (
  { seed, scenarios, draws, workers }: Settings,
  { onRecord, onProgress, onFailure }: CourseListener,
): CoursePredictor => {
  const writer = startWorker();
  const executor = workerExecutor(workers);
  let newest = 0;
  let sampling: AbortController | undefined;
  let asked: { readonly plan: Plan; readonly choice: CourseChoice } | undefined;
  let timer = 0;

  const say = (question: Question): void => writer.postMessage(question);

  const cancel = (): void => {
    window.clearTimeout(timer);
    sampling?.abort();
    sampling = undefined;
    onProgress(undefined);
  };

  const ask = (wanted: number): void => {
    if (asked !== undefined) say({ kind: 'course', id: newest, ...asked, seed, scenarios, draws: wanted });
  };

  const drawBands = (): void => {
    sampling = new AbortController();
    newest += 1;
    ask(draws);
  };

  writer.onmessage = ({ data }: MessageEvent<Answer>): void => {
    if (data.kind === 'delegate') {
      // Of a course that was given up, nothing is drawn any more.
      const signal = sampling?.signal ?? AbortSignal.abort();
      void passOn(data, writer, executor, signal);
      return;
    }
    if (data.id !== newest) return;
    if (data.kind === 'course-progress') onProgress(data.progress);
    if (data.kind === 'failed') {
      cancel();
      onFailure(data.message);
    }
    if (data.kind !== 'course') return;
    const isNominal = sampling === undefined;
    onRecord(data.record);
    sampling = undefined;
    onProgress(undefined);
    if (isNominal && draws > 1 && scenarios > 0) timer = window.setTimeout(drawBands, stillMs);
  };
  writer.onerror = (event): void => {
    cancel();
    onFailure(event.message || 'the worker did not start');
  };

  return {
    predict: (plan, choice) => {
      cancel();
      newest += 1;
      asked = { plan, choice };
      ask(0);
    },
    cancel: () => {
      cancel();
      newest += 1;
    },
    stop: () => {
      cancel();
      writer.terminate();
      executor.stop();
    },
  };
};
