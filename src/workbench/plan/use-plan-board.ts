import { useCallback, useMemo, useReducer, useState } from 'react';
import { flushSync } from 'react-dom';
import { checkPlan } from '../../planning/index.ts';
import type { DraftPlan } from './draft.ts';
import { focusField } from './focus-field.ts';
import { planHistory, startHistory } from './history.ts';
import type { PlanBoard } from './PlanContext.ts';
import { zoneOf } from './pointer.ts';
import { startingPlan } from './starting-plan.ts';

/** The one plan of the page, its check, and everything that may happen to it. */
export const usePlanBoard = (): PlanBoard => {
  const [history, dispatch] = useReducer(planHistory, startingPlan, startHistory);
  const [wantedZone, selectZone] = useState(0);
  const draft = history.present;
  const checked = useMemo(() => checkPlan(draft), [draft]);

  const edit = useCallback((pointer: string, value: unknown) => {
    dispatch({ kind: 'edit', pointer, value, atMs: performance.now() });
  }, []);
  const replace = useCallback((plan: DraftPlan) => dispatch({ kind: 'replace', plan }), []);
  const undo = useCallback(() => dispatch({ kind: 'undo' }), []);
  const redo = useCallback(() => dispatch({ kind: 'redo' }), []);
  const goTo = useCallback((pointer: string) => {
    const zone = zoneOf(pointer);
    if (zone !== undefined) flushSync(() => selectZone(zone));
    focusField(pointer);
  }, []);

  const zoneIndex = Math.min(wantedZone, draft.zones.length - 1);
  const canUndo = history.past.length > 0;
  const canRedo = history.future.length > 0;
  // The same board until the plan changes: a report that arrives redraws figures and numbers, not the fields.
  return useMemo(
    () => ({
      draft,
      checked,
      zoneIndex,
      canUndo,
      canRedo,
      edit,
      replace,
      undo,
      redo,
      selectZone,
      goTo,
    }),
    [draft, checked, zoneIndex, canUndo, canRedo, edit, replace, undo, redo, goTo],
  );
};
