import { parentPort } from 'node:worker_threads';
import { runScenario, type ScenarioJob } from '../planning/index.ts';
import { endOfWork } from './end-of-work.ts';

parentPort?.on('message', (job: ScenarioJob | typeof endOfWork) => {
  if (job === endOfWork) {
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage({ outcome: runScenario(job) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
