import { parentPort } from 'node:worker_threads';
import { handedOver, runEnsembleJob, signalOf } from '../numerics/index.ts';
import { runScenario } from '../planning/index.ts';
import type { Answer, Question, Result } from './job.ts';

const resultOf = ({ job, stop }: Question): Result =>
  'plan' in job ? runScenario(job) : runEnsembleJob(job, signalOf(stop));

const say = (answer: Answer, memory: ArrayBuffer[]): void => parentPort?.postMessage(answer, memory);

parentPort?.on('message', (question: Question) => {
  try {
    const result = resultOf(question);
    say({ result }, handedOver(result));
  } catch (error) {
    say({ error: error instanceof Error ? error.message : String(error) }, []);
  }
});
