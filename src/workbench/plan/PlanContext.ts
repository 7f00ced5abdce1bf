import { createContext, useContext } from 'react';
import type { CheckedPlan } from '../../planning/index.ts';
import type { DraftPlan } from './draft.ts';

export interface PlanBoard {
  readonly draft: DraftPlan;
  readonly checked: CheckedPlan;
  readonly zoneIndex: number;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly edit: (pointer: string, value: unknown) => void;
  readonly replace: (plan: DraftPlan) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly selectZone: (index: number) => void;
  /** Brings the field a JSON pointer names onto the screen and gives it the focus. */
  readonly goTo: (pointer: string) => void;
}

export const PlanContext = createContext<PlanBoard | undefined>(undefined);

export const usePlan = (): PlanBoard => {
  const board = useContext(PlanContext);
  if (board === undefined) throw new Error('usePlan outside PlanContext');
  return board;
};
