import { memo, useCallback, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../planning/index.ts';
import { Select, type Choice, type ChoiceGroup } from '../controls/Select.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { FieldRow } from './FieldRow.tsx';
import { idsOf, useField } from './use-field.ts';

interface ChoiceFieldProps {
  readonly pointer: string;
  readonly label: string;
  readonly choices: readonly (Choice | ChoiceGroup)[];
  /** What stands for “the plan does not say”; left out, the plan has to say. */
  readonly absent?: string;
  /** Instead of writing the value into the plan; empty for what the plan does not say. */
  readonly onChoose?: (value: string) => void;
}

const itemsOf = (choice: Choice | ChoiceGroup): readonly Choice[] =>
  'items' in choice ? choice.items : [choice];

interface ChoiceControlProps extends Omit<ChoiceFieldProps, 'onChoose'> {
  readonly value: unknown;
  readonly finding: Finding | undefined;
  readonly onChoose: (value: string) => void;
}

const ChoiceControl = ({
  pointer,
  label,
  choices,
  absent,
  value: said,
  finding,
  onChoose,
}: ChoiceControlProps): ReactNode => {
  const { t } = useTranslation();
  const value = said === undefined && absent !== undefined ? '' : String(said);
  const none = absent === undefined ? [] : [{ value: '', label: absent }];
  const known = [...none, ...choices.flatMap(itemsOf)].some((choice) => choice.value === value);
  const stray = known ? [] : [{ value, label: t('prescription.notInCatalogue', { id: value }) }];
  const { id, noteId } = idsOf(pointer);
  return (
    <FieldRow field={{ id, noteId, ...(finding === undefined ? {} : { finding }) }} label={label}>
      <Select
        id={id}
        data-pointer={pointer}
        data-label={label}
        value={value}
        choices={[...none, ...stray, ...choices]}
        aria-invalid={finding?.severity === 'block'}
        {...(finding === undefined ? {} : { 'aria-describedby': noteId })}
        onChange={(event) => onChoose(event.currentTarget.value)}
      />
    </FieldRow>
  );
};

/** Lists are long and the plan changes with every key: a choice that stays as it is is not drawn anew. */
const StillChoice = memo(
  ChoiceControl,
  (before, after) =>
    before.pointer === after.pointer &&
    before.label === after.label &&
    before.choices === after.choices &&
    before.absent === after.absent &&
    before.value === after.value &&
    before.finding?.title === after.finding?.title &&
    before.finding?.severity === after.finding?.severity &&
    before.onChoose === after.onChoose,
);

/** One of a list. A value the list does not have is shown as such, not replaced. */
export const ChoiceField = (props: ChoiceFieldProps): ReactNode => {
  const { pointer, absent, onChoose } = props;
  const { edit } = usePlan();
  const { value, finding } = useField(pointer);
  const optional = absent !== undefined;
  const write = useCallback(
    (chosen: string) => edit(pointer, chosen === '' && optional ? undefined : chosen),
    [edit, pointer, optional],
  );
  return <StillChoice {...props} value={value} finding={finding} onChoose={onChoose ?? write} />;
};
