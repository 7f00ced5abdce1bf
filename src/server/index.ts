export { nodeExecutor, type NodeExecutor } from './node-executor.ts';
export type { ServeOptions, RunningServer } from './serve.ts';

/** Loads the HTTP stack only when a server is wanted. @throws ServeError */
export const startServer = async (
  options: import('./serve.ts').ServeOptions,
): Promise<import('./serve.ts').RunningServer> => (await import('./serve.ts')).serve(options);
export { ServeError } from './serve-error.ts';
