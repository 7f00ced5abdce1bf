/** From a checked system and a method to the program of one step attempt and of everything around it. */
import type { Method } from '../methods/method.ts';
import type { System } from '../system/system.ts';
import { SystemError } from '../system/system-error.ts';
import { eliminate, productCount } from './elimination.ts';
import { checkFinite } from './finite-check.ts';
import { fixedNodes } from './graph-in-section.ts';
import { Gradients, jacobian, type JacobianEntry } from './jacobian.ts';
import { effectSection, guardSection, observeSection, outputSection, prepareSection } from './observation.ts';
import { cellAt, CellLayout, type Program, type Section } from './program.ts';
import { explicitStep } from './explicit-step.ts';
import { rosenbrockStep } from './rosenbrock-step.ts';
import { factorCount, SparseFactors } from './sparse-factors.ts';
import { split } from './split.ts';
import { startingStep } from './starting-step.ts';
import { activeRegions, stepCells, type StepCells } from './step-cells.ts';
import type { StepContext } from './step-context.ts';
import { systemGraph, type SystemGraph } from './system-graph.ts';
import { TangentCells, withTangents } from './tangent.ts';

export interface StepProgram {
  readonly program: Program;
  readonly cells: StepCells;
  readonly stateCount: number;
  readonly clock?: number;
  /** Names of the routines of jumps and of events that set something, with the states they set. */
  readonly jumps: readonly EffectRoutine[];
  readonly eventEffects: readonly EffectRoutine[];
  /** Where derivatives stand, when the program computes them. */
  readonly tangents?: TangentCells;
}

export interface EffectRoutine {
  readonly routine: string;
  readonly states: readonly number[];
}

/** Beyond this a straight-line program takes too long to compile and no longer fits the caches. */
const largestProgram = 400_000;

const mustBeSmall = (count: number, of: string, most: number): void => {
  if (count <= most) return;
  throw new SystemError('', `too large for straight-line code: ${count} ${of}, at most ${most}`);
};

/** Counted before any derivative is formed. */
const mustBeSparse = ({ derivatives }: SystemGraph, gradients: Gradients): void => {
  let entries = 0;
  for (const derivative of derivatives) {
    entries += gradients.statesBelow(derivative).length;
    mustBeSmall(entries, 'entries or more in its Jacobian', largestProgram / 8);
  }
};

type Group = readonly [routine: string, sections: readonly Section[]];

const assemble = (groups: readonly Group[], layout: CellLayout, attention: number): Program => {
  const sections: Section[] = [];
  const placed = new Map<Section, readonly number[]>();
  /** What is called several times is written once. */
  const place = (section: Section): readonly number[] => {
    const known = placed.get(section) ?? split(section, layout).map((part) => sections.push(part) - 1);
    placed.set(section, known);
    return known;
  };
  const routines = Object.fromEntries(groups.map(([routine, group]) => [routine, group.flatMap(place)]));
  const size = sections.reduce((sum, { code }) => sum + code.length, 0);
  mustBeSmall(size, 'instructions in its program', largestProgram);
  return { cellCount: layout.count, sections, routines, repeated: 'attempt', attention };
};

/** I/(γh) − J without the diagonal of the first: the negated entries. */
const negatedJacobian = (graph: SystemGraph, gradients: Gradients): readonly JacobianEntry[] =>
  jacobian(graph, gradients).map(({ row, column, value }) => ({
    row,
    column,
    value: graph.graph.negate(value),
  }));

/** @throws SystemError when the system has no finite Jacobian where it is healthy, or is too large */
export const compileStep = (system: System, method: Method, withDerivatives = false): StepProgram => {
  const graph = systemGraph(system);
  const gradients = new Gradients(graph);
  mustBeSparse(graph, gradients);
  checkFinite(system, graph, gradients);
  const matrix = negatedJacobian(graph, gradients);
  const elimination = eliminate(graph.stateCount, matrix);
  mustBeSmall(productCount(elimination), 'products in the factors of its matrix', largestProgram / 2);
  const effects = [...graph.jumps, ...graph.eventEffects].flatMap(({ values }) => values);
  const roots = [graph.derivatives, matrix.map(({ value }) => value), graph.guards, graph.outputs, effects];
  const fixed = fixedNodes(roots.flat());
  const layout = new CellLayout();
  const counts = {
    parameters: system.parameters.length,
    prepared: fixed.length,
    factors: factorCount(elimination),
  };
  const isForced = matrix.some(({ column }) => column === graph.clock);
  const cells = stepCells(layout, graph, counts, method, method.kind === 'rosenbrock' && isForced);
  const prepared = new Map(fixed.map((node, index) => [node, cellAt(cells.prepared, index)]));
  const shared = { system, graph, cells, fixed: { parameter: cells.parameter, prepared } };
  const context: StepContext = { ...shared, method };
  const attempt =
    method.kind === 'rosenbrock'
      ? rosenbrockStep({ ...shared, method }, matrix, new SparseFactors(elimination, cells.factors))
      : explicitStep({ ...shared, method });
  const jumps = graph.jumps.map(({ states }, i): EffectRoutine => ({ routine: `jump ${i}`, states }));
  const eventEffects = graph.eventEffects.map(({ states }, i): EffectRoutine => ({
    routine: `event ${i}`,
    states,
  }));
  const effectGroups = [...graph.jumps, ...graph.eventEffects].map((effect, i): Group => {
    const { routine } = [...jumps, ...eventEffects][i] as EffectRoutine;
    return [routine, [effectSection(routine, context, effect)]];
  });
  const groups: readonly Group[] = [
    ['prepare', [prepareSection(context)]],
    ['start', [startingStep(context)]],
    ['attempt', attempt],
    ['observe', [observeSection(context)]],
    ['measure', [outputSection(context)]],
    ['guard', [guardSection(context)]],
    ...effectGroups,
  ];
  const tangents = withDerivatives ? new TangentCells(activeRegions(cells), layout) : undefined;
  const dual = new Map<Section, Section>();
  const written =
    tangents === undefined
      ? groups
      : groups.map(([routine, sections]): Group => [
          routine,
          sections.map((section) => {
            const known = dual.get(section) ?? withTangents(section, tangents);
            dual.set(section, known);
            return known;
          }),
        ]);
  return {
    program: assemble(written, layout, cellAt(cells.attention)),
    cells,
    ...(tangents === undefined ? {} : { tangents }),
    stateCount: graph.stateCount,
    ...(graph.clock === undefined ? {} : { clock: graph.clock }),
    jumps,
    eventEffects,
  };
};
