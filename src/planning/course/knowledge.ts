import { posteriorOf, type FittedDose, type PosteriorRecord } from '../../model/index.ts';
import { median, type Table } from '../../numerics/index.ts';

/** What is known of the parameters of healing: draws of them, and what data had to say. */
export interface Knowledge {
  /** A row a draw. Parameters without a column keep their priors. */
  readonly draws: Table;
  /** Of each parameter the median of its draws: a single row, for nominal curves. */
  readonly middle: Table;
  /** Of each state and output the data-informed share of its band: 1 − (width after ÷ width before)². */
  readonly informedShares: Readonly<Record<string, number>>;
  /** Absent where no needled skin was fitted to. */
  readonly fittedDose?: FittedDose;
}

/** The draws with their middle. */
export const knowledgeOf = (
  draws: Table,
  informedShares: Knowledge['informedShares'],
  fittedDose?: FittedDose,
): Knowledge => {
  const { names, values } = draws;
  const rows = values.length / names.length;
  const column = (at: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, row) => values[row * names.length + at] as number);
  return {
    draws,
    middle: { names, values: Float64Array.from(names, (_, at) => median(column(at))) },
    informedShares,
    ...(fittedDose !== undefined && { fittedDose }),
  };
};

/** From the posterior that a door has read. @throws PosteriorError where bytes and record do not belong together */
export const knowledgeFrom = (bytes: Uint8Array, record: PosteriorRecord): Knowledge =>
  knowledgeOf(
    posteriorOf(bytes, record),
    Object.fromEntries(
      Object.entries(record.outputs).map(([id, { informedShare }]) => [id, informedShare] as const),
    ),
    record.fittedDose,
  );
