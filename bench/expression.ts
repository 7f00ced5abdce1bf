/** A formula of 20 operations: the tape against the same formula as a function, in alternation. */
import { performance } from 'node:perf_hooks';
import { exp } from '../src/quantities/index.ts';
import { evaluate, expression, hill } from '../src/numerics/index.ts';

const names = ['a', 'b', 'c', 'd', 'f', 'g'] as const;
const { tape } = expression({
  text: 'a * b + c * d - a / f + pos(b - c) * sqrt(d) + hill(a, b, 2) * (c + d) / (1 + f * g) - exp(-g)',
  unit: '1',
  symbols: Object.fromEntries(names.map((name) => [name, { unit: '1', meaning: `input ${name}` }])),
});

const direct = (inputs: Float64Array): number => {
  const [a, b, c] = [inputs[0] ?? 0, inputs[1] ?? 0, inputs[2] ?? 0];
  const [d, f, g] = [inputs[3] ?? 0, inputs[4] ?? 0, inputs[5] ?? 0];
  return (
    a * b +
    c * d -
    a / f +
    Math.max(b - c, 0) * Math.sqrt(d) +
    (hill(a, b, 2) * (c + d)) / (1 + f * g) -
    exp(-g)
  );
};

const evaluations = 200_000;
const rounds = 11;
const inputs = Float64Array.of(1.5, 0.7, 0.3, 2.1, 1.1, 0.4);
let checksum = 0;

const nanosecondsPer = (run: (inputs: Float64Array) => number): number => {
  const start = performance.now();
  for (let i = 0; i < evaluations; i += 1) {
    inputs[0] = 1 + (i % 1000) / 1000;
    checksum += run(inputs);
  }
  return ((performance.now() - start) * 1e6) / evaluations;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const onTape = (values: Float64Array): number => evaluate(tape, values);
const tapeNs: number[] = [];
const directNs: number[] = [];
for (let round = -2; round < rounds; round += 1) {
  const [first, second] = [nanosecondsPer(onTape), nanosecondsPer(direct)];
  if (round < 0) continue;
  tapeNs.push(first);
  directNs.push(second);
}

console.log(
  JSON.stringify({
    bench: 'expression',
    operations: tape.code.length / 4,
    rounds,
    tapeNs: Number(median(tapeNs).toFixed(1)),
    directNs: Number(median(directNs).toFixed(1)),
    ratio: Number((median(tapeNs) / median(directNs)).toFixed(2)),
    checksum: Number(checksum.toPrecision(12)),
  }),
);
