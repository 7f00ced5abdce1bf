/** A system of ordinary differential equations as plain data: the JSON a person writes. */

export interface TimeDeclaration {
  /** UCUM code; in texts, `t` is the time in this unit. */
  readonly unit: string;
  readonly start: number;
  readonly end: number;
}

export interface StateDeclaration {
  readonly unit: string;
  readonly meaning: string;
  /** Value at the start, before a jump that happens there. */
  readonly initial: number;
  /** Value of the undisturbed system, where the Jacobian must be finite; `initial` when absent. */
  readonly healthy?: number;
  /** Size below which the state no longer matters: the absolute tolerance is this times the relative one. */
  readonly scale?: number;
  readonly nonNegative?: boolean;
  /** A solution that leaves these limits, both included, ends there. */
  readonly allowed?: readonly [low: number, high: number];
}

export interface QuantityDeclaration {
  readonly unit: string;
  readonly meaning: string;
  readonly value: number;
}

export interface LawDeclaration {
  readonly unit: string;
  readonly meaning: string;
  readonly text: string;
}

/** One text enters both balances: what leaves `from` arrives in `to`. */
export interface FluxDeclaration {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  /** In the unit of the state per unit of time. */
  readonly rate: string;
}

/** New values of states, each a text over the values before. */
export type Assignments = Readonly<Record<string, string>>;

export interface JumpDeclaration {
  readonly at: number;
  readonly set: Assignments;
}

export type Direction = 'rising' | 'falling' | 'either';

export interface EventDeclaration {
  readonly id: string;
  /** A text; the event is its passage through zero. */
  readonly when: string;
  readonly direction: Direction;
  readonly set?: Assignments;
  readonly stop?: boolean;
}

export interface SystemDeclaration {
  readonly name: string;
  readonly description?: string;
  readonly sources?: readonly string[];
  readonly time: TimeDeclaration;
  readonly states: Readonly<Record<string, StateDeclaration>>;
  /** May differ between trajectories. */
  readonly parameters?: Readonly<Record<string, QuantityDeclaration>>;
  /** Folded when the system is compiled. */
  readonly constants?: Readonly<Record<string, QuantityDeclaration>>;
  /** Named intermediates, in any order. */
  readonly laws?: Readonly<Record<string, LawDeclaration>>;
  readonly fluxes: readonly FluxDeclaration[];
  readonly jumps?: readonly JumpDeclaration[];
  readonly events?: readonly EventDeclaration[];
  readonly outputs?: Readonly<Record<string, LawDeclaration>>;
}
