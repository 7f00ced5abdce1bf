import { hypotheses, priorDraws } from '../../model/index.ts';
import type { Table } from '../../numerics/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { courseOf } from './course-quantities.ts';
import type { Knowledge } from './knowledge.ts';

/** Draws for every hypothesis: from the priors, and where something was fitted, from there. */
export const drawsFrom = (knowledge: Knowledge | undefined, seed: number, count: number): Table => {
  const stream = rootStream(seed).split('course').split('healing');
  const all = hypotheses.flatMap((hypothesis) => courseOf(hypothesis).parameters);
  const unique = [...new Map(all.map((entry) => [entry.id, entry])).values()];
  const known = knowledge?.draws ?? { names: [], values: new Float64Array(0) };
  const assumed = unique.filter(({ id }) => !known.names.includes(id));
  const { names, values } = priorDraws({ ...courseOf(hypotheses[0]), parameters: assumed }, stream, count);
  const width = known.names.length + names.length;
  const joined = new Float64Array(count * width);
  const available = known.names.length === 0 ? count : known.values.length / known.names.length;
  for (let row = 0; row < count; row += 1) {
    const from = row % available;
    joined.set(
      known.values.subarray(from * known.names.length, (from + 1) * known.names.length),
      row * width,
    );
    joined.set(
      values.subarray(row * names.length, (row + 1) * names.length),
      row * width + known.names.length,
    );
  }
  return { names: [...known.names, ...names], values: joined };
};
