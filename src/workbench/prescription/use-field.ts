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

export const idsOf = (pointer: string): Pick<Field, 'id' | 'noteId'> => {
  const id = `field${pointer.replaceAll('/', '-')}`;
  return { id, noteId: `${id}-note` };
};

/** One field of the plan; `alsoFor` names a part of the plan whose findings this field answers. */
export const useField = (pointer: string, alsoFor?: string): Field => {
  const { draft, checked, edit } = usePlan();
  const finding = checked.findings.find(
    (entry) => liesIn(entry.pointer, pointer) || (alsoFor !== undefined && entry.pointer === alsoFor),
  );
  return {
    ...idsOf(pointer),
    value: valueAt(draft, pointer),
    edit: (value) => edit(pointer, value),
    ...(finding === undefined ? {} : { finding }),
  };
};
