import type { Table } from '../../numerics/index.ts';
import { rootStream, type Stream } from '../../quantities/index.ts';
import { priorDraws } from '../healing/assembly/prior-draws.ts';
import type { Course } from '../healing/course.ts';
import { crc32 } from './crc32.ts';
import type { PosteriorRecord } from './posterior-record.ts';

export class PosteriorError extends Error {
  override readonly name = 'PosteriorError';
}

const bytesOfSingle = 4;

/** The draws of a posterior from the bytes that a door has read. @throws PosteriorError where they are not those of the record */
export const posteriorOf = (bytes: Uint8Array, { names, count, crc32: expected }: PosteriorRecord): Table => {
  const length = names.length * count;
  if (bytes.length !== bytesOfSingle * length) {
    throw new PosteriorError(
      `${bytes.length} bytes are not ${count} draws of ${names.length} parameters: ${bytesOfSingle * length} are needed`,
    );
  }
  const found = crc32(bytes);
  if (found !== expected) {
    throw new PosteriorError(`the draws are not those of the record: checksum ${found}, not ${expected}`);
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    names,
    values: Float64Array.from({ length }, (_, at) => view.getFloat32(bytesOfSingle * at, true)),
  };
};

/** As bytes. */
export const posteriorBytes = ({ values }: Table): Uint8Array => {
  const bytes = new Uint8Array(bytesOfSingle * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setFloat32(bytesOfSingle * at, value, true));
  return bytes;
};

const ofTheRest = rootStream(1).split('parameters without data');

/**
 * A table with every uncertain parameter of a course: those that no number depends on are drawn from their priors, a
 * row for each draw.
 */
export const withPriors = (posterior: Table, course: Course, stream: Stream = ofTheRest): Table => {
  const known = new Set(posterior.names);
  const count = posterior.values.length / posterior.names.length;
  const rest = priorDraws(
    { ...course, parameters: course.parameters.filter(({ id }) => !known.has(id)) },
    stream,
    count,
  );
  const names = [...posterior.names, ...rest.names];
  const values = new Float64Array(count * names.length);
  for (let row = 0; row < count; row += 1) {
    const start = row * names.length;
    values.set(posterior.values.subarray(row * known.size, (row + 1) * known.size), start);
    values.set(
      rest.values.subarray(row * rest.names.length, (row + 1) * rest.names.length),
      start + known.size,
    );
  }
  return { names, values };
};
