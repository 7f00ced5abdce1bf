/** Rodas4 as straight-line functions: Jacobian with its factors, and one function for each stage. */
import { isConstant, type Node } from './dag.ts';
import type { Model } from './model.ts';
import { getLocal, load, setLocal, splat, store, type Code, type FunctionBody, type Lanes } from './wasm.ts';

/** Coefficients of Hairer & Wanner, Solving Ordinary Differential Equations II, 1996, section IV.7. */
const gamma = 0.25;
const stageWeights = [
  [],
  [1.544],
  [0.9466785280815826, 0.2557011698983284],
  [3.314825187068521, 2.896124015972201, 0.9986419139977817],
  [1.221224509226641, 6.019134481288629, 12.53708332932087, -0.687886036105895],
] as const;
const couplings = [
  [],
  [-5.6688],
  [-2.430093356833875, -0.2063599157091915],
  [-0.1073529058151375, -9.594562251023355, -20.47028614809616],
  [7.496443313967647, -10.24680431464352, -33.99990352819905, 11.7089089320616],
  [8.083246795921522, -7.981132988064893, -31.52159432874371, 16.31930543123136, -6.058818238834054],
] as const;

export const stages = 6;

const blocks = (model: Model): readonly (readonly [string, number])[] => [
  ['y', model.states],
  ['p', model.parameters],
  ...Array.from({ length: stages }, (_, i) => [`k${i + 1}`, model.states] as const),
  ['yn', model.states],
  ['lu', model.placeOf.size],
  ...['hi', 'h', 'err'].map((name) => [name, 1] as const),
  ['tol', 2],
  ...['rem', 'rej', 'hk', 'nacc', 'natt'].map((name) => [name, 1] as const),
];

/** First cell of each block of memory. */
export const layoutOf = (model: Model): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  let at = 0;
  for (const [name, size] of blocks(model)) {
    places.set(name, at);
    at += size;
  }
  return places;
};

class Emitter {
  private readonly target: Lanes;
  private readonly places: ReadonlyMap<string, number>;
  private readonly lines: Code[] = [];
  private readonly known = new Map<number, Code>();
  private readonly constants = new Map<number, number>();
  private locals = 0;

  constructor(target: Lanes, places: ReadonlyMap<string, number>) {
    this.target = target;
    this.places = places;
  }

  private cell(block: string, index: number): number {
    return (this.places.get(block) ?? NaN) + index;
  }

  load(block: string, index = 0): Code {
    return load(this.cell(block, index));
  }

  store(block: string, index: number, value: Code): void {
    this.lines.push(store(this.cell(block, index), value));
  }

  let(value: Code): Code {
    const local = this.locals;
    this.locals += 1;
    this.lines.push(setLocal(local, value));
    return getLocal(local);
  }

  /** Constants are set at the start of the function, in locals behind the others, which `function` knows only at the end. */
  number(value: number): Code {
    const index = this.constants.get(value) ?? this.constants.size;
    this.constants.set(value, index);
    return [constantMark, index];
  }

  operation(op: '+' | '-' | '*' | '/', a: Code, b: Code): Code {
    const name = ({ '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const)[op];
    return [...a, ...b, ...this.target.opcodes[name]];
  }

  /** a × b + c */
  multiplyAdd(a: Code, b: Code, c: Code): Code {
    return this.target.fma
      ? [...a, ...b, ...c, ...this.target.opcodes.madd]
      : this.operation('+', this.operation('*', a, b), c);
  }

  /** c − a × b */
  subtractProduct(a: Code, b: Code, c: Code): Code {
    return this.target.fma
      ? [...a, ...b, ...c, ...this.target.opcodes.nmadd]
      : this.operation('-', c, this.operation('*', a, b));
  }

  negate(a: Code): Code {
    return [...a, ...this.target.opcodes.neg];
  }

  node(node: Node, state: (index: number) => Code): Code {
    const found = this.known.get(node.id);
    if (found !== undefined) return found;
    if (node.op === 'constant') return this.number(node.value);
    const value = this.valueOf(node, state);
    this.known.set(node.id, value);
    return value;
  }

  private valueOf(node: Exclude<Node, { op: 'constant' }>, state: (index: number) => Code): Code {
    const of = (part: Node): Code => this.node(part, state);
    switch (node.op) {
      case 'state':
        return state(node.index);
      case 'parameter':
        return this.let(this.load('p', node.index));
      case 'negate':
        return this.let(this.negate(of(node.a)));
      case '+':
      case '-': {
        const { b } = node;
        if (!this.target.fma || b.op !== '*' || this.known.has(b.id)) break;
        const factors = [of(b.a), of(b.b)] as const;
        const fused = node.op === '+' ? this.multiplyAdd.bind(this) : this.subtractProduct.bind(this);
        return this.let(fused(...factors, of(node.a)));
      }
      case '*':
      case '/':
    }
    return this.let(this.operation(node.op, of(node.a), of(node.b)));
  }

  function(): FunctionBody {
    const place = (index: number): number => this.locals + index;
    const settings = [...this.constants].map(([value, index]) =>
      setLocal(place(index), splat(this.target, value)),
    );
    return {
      code: [...settings, ...this.lines.map((line) => withConstants(line, place))],
      vectorLocals: this.locals + this.constants.size,
      integerLocals: 0,
    };
  }
}

/** Stands for the `local.get` of a constant until its local is known; no instruction has this number. */
const constantMark = -1;

const withConstants = (line: Code, place: (index: number) => number): Code => {
  if (!line.includes(constantMark)) return line;
  const code: number[] = [];
  for (let i = 0; i < line.length; i += 1) {
    if (line[i] !== constantMark) code.push(line[i]!);
    else {
      i += 1;
      code.push(...getLocal(place(line[i]!)));
    }
  }
  return code;
};

const jacobianAndFactors = (model: Model, emitter: Emitter): FunctionBody => {
  const { states: n, jacobian, order, pattern, placeOf } = model;
  const loaded = new Map<number, Code>();
  const state = (index: number): Code => {
    const value = loaded.get(index) ?? emitter.let(emitter.load('y', index));
    loaded.set(index, value);
    return value;
  };
  const inverseStep = emitter.let(emitter.load('hi'));
  const entry = new Map<number, Code>();
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      if (!pattern[i]![j]) continue;
      const node = jacobian[i]![j]!;
      const value = isConstant(node, 0) ? undefined : emitter.node(node, state);
      if (i === j) {
        const diagonal =
          value === undefined ? inverseStep : emitter.let(emitter.operation('-', inverseStep, value));
        entry.set(i * n + j, diagonal);
      } else if (value !== undefined) entry.set(i * n + j, emitter.let(emitter.negate(value)));
    }
  }
  order.forEach((k, q) => {
    const inverse = emitter.let(emitter.operation('/', emitter.number(1), entry.get(k * n + k)!));
    entry.set(k * n + k, inverse);
    for (const i of order.slice(q + 1)) {
      const below = entry.get(i * n + k);
      if (!pattern[i]![k] || below === undefined) continue;
      const factor = emitter.let(emitter.operation('*', below, inverse));
      entry.set(i * n + k, factor);
      for (const j of order.slice(q + 1)) {
        const right = entry.get(k * n + j);
        if (!pattern[k]![j] || right === undefined) continue;
        const old = entry.get(i * n + j);
        const value =
          old === undefined
            ? emitter.negate(emitter.operation('*', factor, right))
            : emitter.subtractProduct(factor, right, old);
        entry.set(i * n + j, emitter.let(value));
      }
    }
  });
  for (const [key, place] of placeOf) {
    const value = entry.get(key);
    if (value !== undefined) emitter.store('lu', place, value);
  }
  return emitter.function();
};

const stage = (model: Model, emitter: Emitter, s: number): FunctionBody => {
  const { states: n, rates, order, pattern, placeOf } = model;
  const inverseStep =
    s > 1 ? emitter.let(emitter.operation('*', emitter.load('hi'), emitter.number(gamma))) : undefined;
  const loaded = new Map<string, Code>();
  const k = (j: number, i: number): Code => {
    const key = `${j},${i}`;
    const value = loaded.get(key) ?? emitter.let(emitter.load(`k${j}`, i));
    loaded.set(key, value);
    return value;
  };
  const y: Code[] = [];
  for (let i = 0; i < n; i += 1) {
    let value: Code;
    if (s === stages) value = emitter.let(emitter.operation('+', emitter.load('yn', i), k(stages - 1, i)));
    else {
      value = emitter.load('y', i);
      stageWeights[s - 1]!.forEach((weight, j) => {
        value = emitter.multiplyAdd(k(j + 1, i), emitter.number(weight), value);
      });
      value = emitter.let(value);
    }
    y.push(value);
    if (s >= stages - 1) emitter.store('yn', i, value);
  }
  const right: Code[] = [];
  for (let i = 0; i < n; i += 1) {
    let value = emitter.node(rates[i]!, (index) => y[index]!);
    if (inverseStep !== undefined) {
      let sum: Code | undefined;
      couplings[s - 1]!.forEach((weight, j) => {
        const factor = k(j + 1, i);
        sum =
          sum === undefined
            ? emitter.operation('*', factor, emitter.number(weight))
            : emitter.multiplyAdd(factor, emitter.number(weight), sum);
      });
      value = emitter.let(emitter.multiplyAdd(inverseStep, sum!, value));
    }
    right.push(value);
  }
  const reduce = (i: number, j: number): void => {
    if (!pattern[i]![j]) return;
    const factor = emitter.load('lu', placeOf.get(i * n + j)!);
    right[i] = emitter.let(emitter.subtractProduct(factor, right[j]!, right[i]!));
  };
  order.forEach((i, q) => {
    for (const j of order.slice(0, q)) reduce(i, j);
  });
  for (let q = n - 1; q >= 0; q -= 1) {
    const i = order[q]!;
    for (const j of order.slice(q + 1)) reduce(i, j);
    const inverse = emitter.load('lu', placeOf.get(i * n + i)!);
    right[i] = emitter.let(emitter.operation('*', right[i]!, inverse));
  }
  for (let i = 0; i < n; i += 1) emitter.store(`k${s}`, i, right[i]!);
  return emitter.function();
};

export const kernelsOf = (model: Model, target: Lanes): readonly FunctionBody[] => {
  const places = layoutOf(model);
  return [
    jacobianAndFactors(model, new Emitter(target, places)),
    ...Array.from({ length: stages }, (_, i) => stage(model, new Emitter(target, places), i + 1)),
  ];
};
