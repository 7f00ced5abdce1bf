/**
 * How values reach those who do the work, and come back: in memory that both see, or in messages. Either way the rows
 * of the ensemble end in plain memory of the caller.
 */
import type { EnsembleJob, EnsemblePart, EnsembleRows } from './ensemble-job.ts';
import type { JobVariation } from './variation.ts';

export interface EnsembleMemory {
  /** For a table of what differs between trajectories. */
  readonly allocate: (length: number) => Float64Array;
  /** What a job carries for the trajectories from `first` to before `last`. */
  readonly share: (vary: JobVariation, first: number, last: number) => Pick<EnsembleJob, 'vary' | 'shared'>;
  /** All rows once every job is done; `parts` in the order of the jobs. */
  readonly collect: (parts: readonly EnsemblePart[]) => EnsembleRows;
}

/** `width` numbers a trajectory. */
export const sharedMemory = (trajectories: number, width: number): EnsembleMemory => {
  const rows = new Float64Array(new SharedArrayBuffer(8 * trajectories * width));
  const endings = new Uint8Array(new SharedArrayBuffer(trajectories));
  return {
    allocate: (length) => new Float64Array(new SharedArrayBuffer(8 * length)),
    share: (vary, first, last) => ({
      vary: partOf(vary, (values, size) => values.subarray(first * size, last * size)),
      shared: {
        rows: rows.subarray(first * width, last * width),
        endings: endings.subarray(first, last),
      },
    }),
    collect: () => ({ rows: Float64Array.from(rows), endings: Uint8Array.from(endings) }),
  };
};

export const messageMemory = (trajectories: number, width: number): EnsembleMemory => ({
  allocate: (length) => new Float64Array(length),
  share: (vary, first, last) => ({
    vary: partOf(vary, (values, size) => values.slice(first * size, last * size)),
  }),
  collect: (parts) => {
    const rows = new Float64Array(trajectories * width);
    const endings = new Uint8Array(trajectories);
    let first = 0;
    for (const part of parts) {
      rows.set(part.rows ?? [], first * width);
      endings.set(part.endings ?? [], first);
      first += part.endings?.length ?? 0;
    }
    return { rows, endings };
  },
});

const partOf = (
  vary: JobVariation,
  cut: (values: Float64Array, size: number) => Float64Array,
): JobVariation => ('seed' in vary ? vary : { ...vary, values: cut(vary.values, vary.names.length) });
