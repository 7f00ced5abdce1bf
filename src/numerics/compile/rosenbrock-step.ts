/** One step attempt of a Rosenbrock method: a section for the matrix and the first stage, one for each other. */
import type { RosenbrockMethod } from '../methods/method.ts';
import { controllerSection, type Attempt } from './controller.ts';
import type { Node } from './graph.ts';
import type { JacobianEntry } from './jacobian.ts';
import { cellAt, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import type { SparseFactors } from './sparse-factors.ts';
import { graphAt, indices, loads, type StepContext } from './step-context.ts';

/** Whether a row of coefficients is the row before and 1 for the last stage of that row. */
const continues = (row: readonly number[], before: readonly number[]): boolean =>
  row.length === before.length + 1 && row.at(-1) === 1 && before.every((value, j) => row[j] === value);

class RosenbrockStep {
  private readonly context: StepContext<RosenbrockMethod>;
  /** Negated entries of the Jacobian. */
  private readonly matrix: ReadonlyMap<string, Node>;
  private readonly factors: SparseFactors;

  constructor(
    context: StepContext<RosenbrockMethod>,
    negatedJacobian: readonly JacobianEntry[],
    factors: SparseFactors,
  ) {
    this.context = context;
    this.matrix = new Map(negatedJacobian.map(({ row, column, value }) => [`${row} ${column}`, value]));
    this.factors = factors;
  }

  sections(): readonly Section[] {
    const { a } = this.context.method;
    return [
      this.first(),
      ...a.slice(1).map((_, i) => this.stage(i + 1)),
      controllerSection(this.context, (builder) => this.end(builder)),
    ];
  }

  /** I/(γh) − J, its factors, and the first stage, which shares expressions with J. */
  private first(): Section {
    const { cells, graph, method } = this.context;
    const b = new SectionBuilder();
    const rate = b.divide(b.constant(1), b.load(cellAt(cells.step)));
    const diagonal = b.multiply(rate, b.constant(1 / method.gamma));
    b.store(cellAt(cells.rate), rate);
    const values = graphAt(b, this.context, loads(b, cells.state));
    this.factors.factorise(b, (row, column) => {
      const node = this.matrix.get(`${row} ${column}`);
      const value = node === undefined ? undefined : values.of(node);
      if (row !== column) return value;
      return value === undefined ? diagonal : b.add(diagonal, value);
    });
    const solution = this.factors.solve(b, (i) => values.of(graph.derivatives[i] as Node));
    this.store(b, 0, solution);
    return b.section('stage 1');
  }

  private stage(s: number): Section {
    const { cells, graph, method } = this.context;
    const b = new SectionBuilder();
    const argument = this.argument(b, s);
    const next = method.a[s + 1] ?? method.m;
    const isKept = continues(next, method.a[s] ?? []);
    const values = graphAt(b, this.context, argument);
    const rate = b.load(cellAt(cells.rate));
    const solution = this.factors.solve(b, (i) => {
      const f = values.of(graph.derivatives[i] as Node);
      const sum = this.weighted(b, i, method.c[s] ?? []);
      return sum === undefined ? f : b.add(f, b.multiply(rate, sum));
    });
    if (isKept) for (const i of indices(graph.stateCount)) b.store(cellAt(cells.trial, i), argument(i));
    this.store(b, s, solution);
    return b.section(`stage ${s + 1}`);
  }

  /** y + Σ a_sj U_j, from the argument before where it only adds a stage to it. */
  private argument(b: SectionBuilder, s: number): (i: number) => Value {
    const { a } = this.context.method;
    return this.combination(b, a[s] ?? [], a[s - 1] ?? [], s);
  }

  private combination(
    b: SectionBuilder,
    row: readonly number[],
    before: readonly number[],
    s: number,
  ): (i: number) => Value {
    const { cells } = this.context;
    const isContinued = s > 1 && continues(row, before);
    return (i) => {
      if (isContinued) {
        const last = b.load(cellAt(cells.stages[s - 1] ?? cells.trial, i));
        return b.add(b.load(cellAt(cells.trial, i)), last);
      }
      return this.weighted(b, i, row, b.load(cellAt(cells.state, i))) as Value;
    };
  }

  private weighted(
    b: SectionBuilder,
    i: number,
    weights: readonly number[],
    start?: Value,
  ): Value | undefined {
    return weights.reduce<Value | undefined>((sum, weight, j) => {
      const stage = this.context.cells.stages[j];
      return stage === undefined || weight === 0 ? sum : b.addScaled(sum, weight, b.load(cellAt(stage, i)));
    }, start);
  }

  private store(b: SectionBuilder, s: number, solution: ReadonlyMap<number, Value>): void {
    const stage = this.context.cells.stages[s];
    if (stage === undefined) throw new RangeError(`stage ${s}`);
    for (const i of indices(this.context.graph.stateCount))
      b.store(cellAt(stage, i), solution.get(i) as Value);
  }

  private end(b: SectionBuilder): Attempt {
    const { a, m, e } = this.context.method;
    return {
      newState: this.combination(b, m, a.at(-1) ?? [], a.length),
      error: (i) => this.weighted(b, i, e) ?? b.constant(0),
    };
  }
}

export const rosenbrockStep = (
  context: StepContext<RosenbrockMethod>,
  negatedJacobian: readonly JacobianEntry[],
  factors: SparseFactors,
): readonly Section[] => new RosenbrockStep(context, negatedJacobian, factors).sections();
