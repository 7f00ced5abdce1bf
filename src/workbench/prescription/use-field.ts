import type { Finding } from '../../planning/index.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { liesIn, valueAt } from '../plan/pointer.ts';

export interface Field {
  readonly id: string;
  readonly value: unknown;
  readonly edit: (value: unknown) => void;
  /** The gravest finding about this field. */
  readonly finding?: Finding;
  readonly noteId: string;
}

/** One field of the plan; `alsoFor` names a part of the plan whose findings this field answers. */
export const useField = (pointer: string, alsoFor?: string): Field => {
  const { draft, checked, edit } = usePlan();
  const id = `field${pointer.replaceAll('/', '-')}`;
  const finding = checked.findings.find(
    (entry) => liesIn(entry.pointer, pointer) || (alsoFor !== undefined && entry.pointer === alsoFor),
  );
  return {
    id,
    value: valueAt(draft, pointer),
    edit: (value) => edit(pointer, value),
    ...(finding === undefined ? {} : { finding }),
    noteId: `${id}-note`,
  };
};
