import { rootStream, scalar, type Scalar, type Stream } from '../quantities/index.ts';
import { parameters, quantileOf, type Parameter, type ParameterValues } from '../model/index.ts';

/** How many samples a predictive distribution is made of. */
export const sampleCount = 1000;

/** A parameter drawn from its prior: the same in every case that reads the same stream. */
export const drawn = <Id extends string, Unit extends string>(
  { id, prior, unit }: Parameter<Id, Unit>,
  stream: Stream,
): Scalar<Unit> => scalar(quantileOf(prior, stream.split(id).uniform(0)), unit);

export const drawnAll = (stream: Stream): ParameterValues =>
  Object.fromEntries(
    parameters.map((entry) => [entry.id, drawn<string, string>(entry, stream)]),
  ) as unknown as ParameterValues;

/** Samples of `predict`, each with a stream of its own; the same for the same seed. */
export const samples =
  (predict: (stream: Stream) => number, count = sampleCount) =>
  (seed: number): Float64Array => {
    const streams = rootStream(seed).split('validation');
    return Float64Array.from({ length: count }, (_, k) => predict(streams.split(k)));
  };

/** A uniform draw between two bounds. */
export const between = (low: number, high: number, stream: Stream): number =>
  low + (high - low) * stream.uniform(0);
