import { parentPort } from 'node:worker_threads';
import { runScenario, type ScenarioJob } from '../planning/index.ts';

parentPort?.on('message', (job: ScenarioJob) => {
  try {
    parentPort?.postMessage({ outcome: runScenario(job) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
