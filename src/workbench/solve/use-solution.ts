import { useCallback, useEffect, useRef, useState } from 'react';
import type { Progress, SolutionRecord, SolveRequest, SystemFault } from '../../numerics/index.ts';
import type { Solved } from './messages.ts';
import { startSolver, type Solver } from './solver.ts';

export interface Shown {
  readonly record: SolutionRecord;
  readonly compiled: Solved['compiled'];
  readonly milliseconds: number;
}

export interface SolutionState {
  /** The newest solution there is. */
  readonly shown?: Shown;
  /** Whether it is the one of the request on the screen. */
  readonly current: boolean;
  readonly fault?: SystemFault;
  /** Why what was asked for makes no sense, or why the worker stopped. */
  readonly refusal?: string;
  readonly progress?: Progress;
  readonly cancelled: boolean;
  readonly cancel: () => void;
}

/** Changes that follow one another faster than this are one. */
const stillMs = 120;

export const useSolution = (request: SolveRequest): SolutionState => {
  const solver = useRef<Solver>(undefined);
  const [shown, setShown] = useState<Shown>();
  const [answered, setAnswered] = useState<SolveRequest>();
  const [fault, setFault] = useState<SystemFault>();
  const [refusal, setRefusal] = useState<string>();
  const [progress, setProgress] = useState<Progress>();
  const [givenUp, setGivenUp] = useState<SolveRequest>();

  useEffect(() => {
    const started = startSolver({
      onProgress: setProgress,
      onFailure: (message) => {
        setProgress(undefined);
        setRefusal(message);
      },
      onSolved: ({ answer, compiled, milliseconds }, of) => {
        setProgress(undefined);
        setAnswered(of);
        setFault(answer.kind === 'faulty' ? answer.fault : undefined);
        setRefusal(answer.kind === 'refused' ? answer.problem : undefined);
        if (answer.kind === 'solved') setShown({ record: answer.record, compiled, milliseconds });
      },
    });
    solver.current = started;
    return started.stop;
  }, []);

  useEffect(() => {
    const timer = window.setTimeout(() => solver.current?.ask(request), stillMs);
    return () => window.clearTimeout(timer);
  }, [request]);

  const cancel = useCallback(() => {
    solver.current?.cancel();
    setProgress(undefined);
    setGivenUp(request);
  }, [request]);

  return {
    ...(shown === undefined ? {} : { shown }),
    current: answered === request && fault === undefined && refusal === undefined,
    ...(fault === undefined ? {} : { fault }),
    ...(refusal === undefined ? {} : { refusal }),
    ...(progress === undefined ? {} : { progress }),
    cancelled: givenUp === request,
    cancel,
  };
};
