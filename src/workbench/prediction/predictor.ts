import { Cancelled, type Progress } from '../../numerics/index.ts';
import type { Plan, Report } from '../../planning/index.ts';
import { startWorker, workerExecutor } from '../executor.ts';
import type { Answer, Question } from '../worker-messages.ts';

export interface PredictorOptions {
  readonly seed: number;
  /** Scenarios behind the bands; 0 for none. */
  readonly scenarios: number;
  readonly workers: number;
  /** The nominal report at once, the one with bands when they are there; `of` is the plan that was handed in. */
  readonly onReport: (report: Report, of: Plan) => void;
  readonly onProgress: (progress: Progress | undefined) => void;
  readonly onFailure: (message: string) => void;
}

export interface Predictor {
  /** Later plans supersede earlier ones. */
  readonly predict: (plan: Plan) => void;
  /** Stops the bands; the nominal numbers stay. */
  readonly cancel: () => void;
  /** No plan can be predicted at present: what is under way is no longer wanted. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Bands wait until the plan has been still for so long. */
const stillMs = 180;
/** Finished reports kept, so that undo and redo are instant. */
const mostKept = 24;

/** One worker for the numbers that must be there at once, others for the scenarios behind the bands. */
export const startPredictor = (options: PredictorOptions): Predictor => {
  const { seed, scenarios, onReport, onProgress, onFailure } = options;
  const nominalWorker = startWorker();
  const executor = workerExecutor(options.workers);
  const finished = new Map<string, Report>();
  let newest = 0;
  /** Answers to questions before this one are no longer wanted. */
  let wanted = 0;
  let asked: Plan | undefined;
  let answered: Plan | undefined;
  let waiting: Plan | undefined;
  let sampling: AbortController | undefined;
  let timer = 0;

  const ask = (question: Question): void => nominalWorker.postMessage(question);

  const askNominal = (plan: Plan): void => {
    asked = plan;
    ask({ kind: 'nominal', id: newest, plan, seed });
  };

  const cancel = (): void => {
    window.clearTimeout(timer);
    sampling?.abort();
    sampling = undefined;
    onProgress(undefined);
  };

  const fail = (error: unknown): void => {
    if (error instanceof Cancelled) return;
    cancel();
    onFailure(error instanceof Error ? error.message : String(error));
  };

  const sample = async (plan: Plan, id: number): Promise<void> => {
    const run = new AbortController();
    sampling = run;
    const jobs = Array.from({ length: scenarios }, (_, k) => ({ plan, seed, index: k + 1 }));
    onProgress({ done: 0, total: scenarios });
    const sampled = await executor.run(jobs, { signal: run.signal, onProgress });
    if (id === newest) ask({ kind: 'band', id, sampled });
  };

  const keep = (report: Report): void => {
    finished.set(JSON.stringify(report.plan), report);
    const [oldest] = finished.keys();
    if (finished.size > mostKept && oldest !== undefined) finished.delete(oldest);
  };

  const forget = (): void => {
    cancel();
    newest += 1;
    wanted = newest;
    waiting = undefined;
  };

  const takeReport = (report: Report, id: number): void => {
    const nominal = report.scenarios === 0;
    if (nominal) [answered, asked] = [asked, undefined];
    if (answered !== undefined && id >= wanted) onReport(report, answered);
    if (report.scenarios === scenarios) keep(report);
    if (waiting !== undefined) {
      const plan = waiting;
      waiting = undefined;
      askNominal(plan);
    } else if (!nominal) {
      onProgress(undefined);
    } else if (id === newest && scenarios > 0 && answered !== undefined) {
      const plan = answered;
      timer = window.setTimeout(() => void sample(plan, id).catch(fail), stillMs);
    }
  };

  nominalWorker.onmessage = ({ data }: MessageEvent<Answer>): void => {
    if (data.kind === 'report') {
      if (data.report.scenarios === 0 || data.id === newest) takeReport(data.report, data.id);
      return;
    }
    asked = undefined;
    waiting = undefined;
    fail(new Error(data.kind === 'failed' ? data.message : 'the worker could not use the plan'));
  };
  nominalWorker.onerror = (event): void => fail(new Error(event.message || 'the worker did not start'));

  return {
    predict: (plan) => {
      const known = finished.get(JSON.stringify(plan));
      if (known !== undefined) {
        forget();
        onReport(known, plan);
        return;
      }
      cancel();
      newest += 1;
      if (asked === undefined) askNominal(plan);
      else waiting = plan;
    },
    cancel,
    forget,
    stop: () => {
      cancel();
      nominalWorker.terminate();
      executor.stop();
    },
  };
};
