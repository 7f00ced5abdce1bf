/** A system whose names, units and texts have been checked. */
import type { Tree } from '../expression/tree.ts';
import type { Direction, SystemDeclaration } from './declaration.ts';

/** A text that has been read; `where` points to it in the declaration. */
export interface Text {
  readonly where: string;
  readonly tree: Tree;
}

export interface Flux {
  /** The id, or the text when it has none. */
  readonly name: string;
  /** Indices of states. */
  readonly from?: number;
  readonly to?: number;
  readonly rate: Text;
}

export interface Assignment {
  /** Index of the state. */
  readonly state: number;
  readonly value: Text;
}

export interface Jump {
  readonly at: number;
  readonly set: readonly Assignment[];
}

export interface SystemEvent {
  readonly id: string;
  readonly when: Text;
  readonly direction: Direction;
  readonly set: readonly Assignment[];
  readonly stop: boolean;
}

export interface System {
  readonly declaration: SystemDeclaration;
  /** Names in the order of declaration: the order of every array of values. */
  readonly states: readonly string[];
  readonly parameters: readonly string[];
  readonly outputs: readonly string[];
  /** Whether a text that the solver follows names `t`. */
  readonly usesTime: boolean;
  /** Each after the laws it names. */
  readonly laws: ReadonlyMap<string, Text>;
  readonly fluxes: readonly Flux[];
  /** In the order of time. */
  readonly jumps: readonly Jump[];
  readonly events: readonly SystemEvent[];
  readonly outputTexts: readonly Text[];
}
