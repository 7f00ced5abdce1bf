/**
 * Nanoseconds per call of the elementary functions, the normal quantile and the uniform draw, beside the
 * engine's own where there is one: medians over rounds that time the two in turn. One line of JSON.
 */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import {
  atan,
  cos,
  erfc,
  exp,
  log,
  normalCdf,
  normalQuantile,
  pow,
  rootStream,
  sin,
} from '../src/quantities/index.ts';

const count = 4096;
const passes = 25;
const rounds = 15;

const stream = rootStream(7);
const unit = new Float64Array(count);
stream.split('arguments').fillUniform(unit);
const scaled = (low: number, high: number): Float64Array => unit.map((u) => low + (high - low) * u);
const wide = scaled(-30, 30);
const positive = scaled(0.001, 100);
const exponents = scaled(-5, 5).reverse();
const target = new Float64Array(count);

type Loop = () => void;

// A loop for each function, written out, so that the engine compiles each with its own function inside.
const loops: Readonly<Record<string, readonly [own: Loop, engine?: Loop]>> = {
  exp: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = exp(wide[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.exp(wide[i]!);
    },
  ],
  log: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = log(positive[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.log(positive[i]!);
    },
  ],
  pow: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = pow(positive[i]!, exponents[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.pow(positive[i]!, exponents[i]!);
    },
  ],
  sin: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = sin(wide[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.sin(wide[i]!);
    },
  ],
  cos: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = cos(wide[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.cos(wide[i]!);
    },
  ],
  atan: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = atan(wide[i]!);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.atan(wide[i]!);
    },
  ],
  erfc: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = erfc(exponents[i]!);
    },
  ],
  normalCdf: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = normalCdf(exponents[i]!);
    },
  ],
  normalQuantile: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = normalQuantile(unit[i]!);
    },
  ],
  uniform: [
    () => {
      for (let i = 0; i < count; i += 1) target[i] = stream.uniform(i);
    },
    () => {
      for (let i = 0; i < count; i += 1) target[i] = Math.random();
    },
  ],
  fillUniform: [() => stream.fillUniform(target)],
};

const nanoseconds = (loop: Loop): number => {
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) loop();
  return ((performance.now() - start) * 1e6) / (passes * count);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

const compare = (own: Loop, engine: Loop | undefined) => {
  const times: { own: number[]; engine: number[] } = { own: [], engine: [] };
  for (let round = -3; round < rounds; round += 1) {
    const ownTime = nanoseconds(own);
    const engineTime = engine === undefined ? NaN : nanoseconds(engine);
    if (round < 0) continue;
    times.own.push(ownTime);
    times.engine.push(engineTime);
  }
  const [ownMedian, engineMedian] = [median(times.own), median(times.engine)];
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  return engine === undefined
    ? { own: rounded(ownMedian) }
    : { own: rounded(ownMedian), engine: rounded(engineMedian), ratio: rounded(ownMedian / engineMedian) };
};

const results = Object.fromEntries(
  Object.entries(loops).map(([name, [own, engine]]) => [name, compare(own, engine)]),
);
console.log(
  JSON.stringify({ bench: 'elementary', unit: 'ns', rounds, node: process.versions.node, results }),
);
