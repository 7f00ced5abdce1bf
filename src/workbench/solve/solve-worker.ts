import {
  answerRequest,
  compileSystem,
  methods,
  readSystem,
  summariseCompilation,
  SystemError,
  type SolveRequest,
} from '../../numerics/index.ts';
import type { SolveQuestion, SolveReply, Solved } from './messages.ts';

/** The thread that solves: one question at a time, so that the page never waits. */

const say = (reply: SolveReply): void => self.postMessage(reply);

let last: { readonly key: string; readonly compiled: Solved['compiled'] } | undefined;

const compile = ({ text, method: id, path }: SolveRequest): Solved['compiled'] => {
  const start = performance.now();
  const { system } = readSystem(text);
  const method = methods.find((known) => known.id === id);
  if (system === undefined || method === undefined) return undefined;
  try {
    compileSystem(system, method, path).instantiate();
    const milliseconds = performance.now() - start;
    return { summary: summariseCompilation(system, method), milliseconds };
  } catch (error) {
    // What is wrong with it is part of the answer.
    if (error instanceof SystemError) return undefined;
    throw error;
  }
};

/** Compiled first, so that the time to do so is not counted as the time to solve. */
const compiledOnce = (request: SolveRequest): Solved['compiled'] => {
  const key = JSON.stringify([request.text, request.method, request.path]);
  if (last?.key !== key) last = { key, compiled: compile(request) };
  return last.compiled;
};

self.onmessage = ({ data }: MessageEvent<SolveQuestion>): void => {
  const { id, request } = data;
  try {
    const compiled = compiledOnce(request);
    const start = performance.now();
    const answer = answerRequest(request, {
      onProgress: (progress) => say({ kind: 'progress', id, progress }),
    });
    const milliseconds = performance.now() - start;
    say({
      kind: 'solved',
      id,
      solved: { answer, milliseconds, ...(compiled === undefined ? {} : { compiled }) },
    });
  } catch (error) {
    say({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
};
