import type { DraftPlan } from './draft.ts';
import { withValueAt } from './pointer.ts';

/** The plan on the screen with the way back and forth. */
export interface PlanHistory {
  readonly past: readonly DraftPlan[];
  readonly present: DraftPlan;
  readonly future: readonly DraftPlan[];
  /** Edits of one field in quick succession (a slider being dragged, a number being typed) are one step. */
  readonly last?: { readonly pointer: string; readonly atMs: number };
}

export type PlanAction =
  | { readonly kind: 'edit'; readonly pointer: string; readonly value: unknown; readonly atMs: number }
  | { readonly kind: 'replace'; readonly plan: DraftPlan }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

const oneGestureMs = 900;
const mostSteps = 200;

export const startHistory = (present: DraftPlan): PlanHistory => ({ past: [], present, future: [] });

export const planHistory = (history: PlanHistory, action: PlanAction): PlanHistory => {
  const { past, present, future, last } = history;
  switch (action.kind) {
    case 'edit': {
      const { pointer, value, atMs } = action;
      const sameGesture = last?.pointer === pointer && atMs - last.atMs < oneGestureMs;
      return {
        past: sameGesture ? past : [...past, present].slice(-mostSteps),
        present: withValueAt(present, pointer, value),
        future: [],
        last: { pointer, atMs },
      };
    }
    case 'replace':
      return { past: [...past, present].slice(-mostSteps), present: action.plan, future: [] };
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? history
        : { past: past.slice(0, -1), present: before, future: [present, ...future] };
    }
    case 'redo': {
      const [after, ...rest] = future;
      return after === undefined ? history : { past: [...past, present], present: after, future: rest };
    }
  }
};
