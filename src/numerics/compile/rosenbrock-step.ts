/**
 * One step attempt of a Rosenbrock method: a section for the matrix and the first stage, then for each other stage
 * one for its argument and one that evaluates and solves. The last is the same for all, so that the code of a step
 * stays within the instruction cache of a processor.
 *
 * The time is left out of the error norm. A state that is drawn to a course given in time follows it at the ends of
 * however long a step, but not between them; so where a rate depends on the time, the error of the interpolant u
 * counts too: (I/(γh) − J)⁻¹ (f(u) − u′) at a place inside the step, as for one stage more.
 */
import type { RosenbrockMethod } from '../methods/method.ts';
import { controllerSection, type Attempt } from './controller.ts';
import type { Node } from './graph.ts';
import type { JacobianEntry } from './jacobian.ts';
import { cellAt, type Region, type Section } from './program.ts';
import { SectionBuilder, type Value } from './section-builder.ts';
import type { SparseFactors } from './sparse-factors.ts';
import { graphAt, indices, loads, type StepContext } from './step-context.ts';

/** Whether a row of coefficients is the row before and 1 for the last stage of that row. */
const continues = (row: readonly number[], before: readonly number[]): boolean =>
  row.length === before.length + 1 && row.at(-1) === 1 && before.every((value, j) => row[j] === value);

/**
 * Place in the step where the error of the interpolant is estimated. Not the middle: there the interpolant of Rodas4
 * is of one order more for a stiff state than elsewhere.
 */
const inside = 1 / 4;

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
    const first = this.first();
    // After the factors, whose signs it has to know.
    const solution = this.solution();
    const isControlled = this.context.cells.reached.length > 0;
    return [
      first,
      ...indices(a.length)
        .slice(1)
        .flatMap((s) => [this.argument(s), solution]),
      ...(isControlled ? [this.interpolant(), solution] : []),
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
    this.store(b, this.stage(0), solution);
    return b.section('stage 1');
  }

  /** Where the right-hand side is evaluated for stage `s`, and Σ (c_sj/h) U_j; the stage before gets its place. */
  private argument(s: number): Section {
    const { cells, graph, method } = this.context;
    const b = new SectionBuilder();
    const rate = b.load(cellAt(cells.rate));
    const couplings = (method.c[s] ?? []).map((weight) => b.multiply(rate, b.constant(weight)));
    const argument = this.combination(b, method.a[s] ?? [], method.a[s - 1] ?? [], s);
    for (const i of indices(graph.stateCount)) {
      if (s > 1) b.store(cellAt(this.stage(s - 1), i), b.load(cellAt(cells.solution, i)));
      const sum = couplings.reduce<Value | undefined>((total, coupling, j) => {
        const term = b.multiply(b.load(cellAt(this.stage(j), i)), coupling);
        return total === undefined ? term : b.add(total, term);
      }, undefined);
      b.store(cellAt(cells.trial, i), argument(i));
      b.store(cellAt(cells.coupling, i), sum ?? b.constant(0));
    }
    return b.section(`argument ${s + 1}`);
  }

  /** The interpolant inside the step, and its slope with the opposite sign in place of couplings. */
  private interpolant(): Section {
    const { cells, graph, method } = this.context;
    const { m, d } = method;
    const b = new SectionBuilder();
    const last = method.a.length - 1;
    const rate = b.load(cellAt(cells.rate));
    const bump = inside * (1 - inside);
    const powers = d.map((_, k) => indices(k).reduce((power) => power * inside, 1));
    const weightsOf = (ofEnd: number, ofRow: (k: number) => number): readonly number[] =>
      m.map((weight, j) => d.reduce((sum, row, k) => sum + ofRow(k) * (row[j] ?? 0), ofEnd * weight));
    const place = weightsOf(inside, (k) => bump * (powers[k] as number));
    const slope = weightsOf(
      1,
      (k) => (1 - 2 * inside) * (powers[k] as number) + bump * k * (powers[k - 1] ?? 0),
    );
    const reached = this.newState(b);
    for (const i of indices(graph.stateCount)) {
      b.store(cellAt(this.stage(last), i), b.load(cellAt(cells.solution, i)));
      b.store(cellAt(cells.reached, i), reached(i));
      const rise = this.weighted(b, i, slope) ?? b.constant(0);
      b.store(cellAt(cells.coupling, i), b.negate(b.multiply(rate, rise)));
      b.store(cellAt(cells.trial, i), this.weighted(b, i, place, b.load(cellAt(cells.state, i))) as Value);
    }
    return b.section('interpolant');
  }

  /** (I/(γh) − J)⁻¹ (f(argument) + couplings) */
  private solution(): Section {
    const { cells, graph } = this.context;
    const b = new SectionBuilder();
    const values = graphAt(b, this.context, loads(b, cells.trial));
    const solution = this.factors.solve(b, (i) =>
      b.add(values.of(graph.derivatives[i] as Node), b.load(cellAt(cells.coupling, i))),
    );
    this.store(b, cells.solution, solution);
    return b.section('solution');
  }

  /** y + Σ a_j U_j, from the argument before where it only adds a stage to it. */
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
        return b.add(b.load(cellAt(cells.trial, i)), b.load(cellAt(this.stage(s - 1), i)));
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
    return weights.reduce<Value | undefined>(
      (sum, weight, j) => (weight === 0 ? sum : b.addScaled(sum, weight, b.load(cellAt(this.stage(j), i)))),
      start,
    );
  }

  private stage(s: number): Region {
    const stage = this.context.cells.stages[s];
    if (stage === undefined) throw new RangeError(`stage ${s}`);
    return stage;
  }

  private store(b: SectionBuilder, to: Region, solution: ReadonlyMap<number, Value>): void {
    for (const i of indices(this.context.graph.stateCount)) {
      b.store(cellAt(to, i), solution.get(i) as Value);
    }
  }

  private end(b: SectionBuilder): Attempt {
    const { cells, method } = this.context;
    const error = (i: number): Value => this.weighted(b, i, method.e) ?? b.constant(0);
    if (cells.reached.length === 0) return { newState: this.newState(b), error };
    return { newState: loads(b, cells.reached), error, errorInside: loads(b, cells.solution) };
  }

  private newState(b: SectionBuilder): (i: number) => Value {
    const { a, m } = this.context.method;
    return this.combination(b, m, a.at(-1) ?? [], a.length);
  }
}

export const rosenbrockStep = (
  context: StepContext<RosenbrockMethod>,
  negatedJacobian: readonly JacobianEntry[],
  factors: SparseFactors,
): readonly Section[] => new RosenbrockStep(context, negatedJacobian, factors).sections();
