/** Where a bench ran, for its line. */
import { availableParallelism, cpus, loadavg } from 'node:os';
import process from 'node:process';

export const machine = () => ({
  node: process.versions.node,
  machine: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  load: Math.round((loadavg()[0] ?? 0) * 100) / 100,
});
