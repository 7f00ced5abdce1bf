import type { ComponentProps, ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceGroup {
  readonly group: string;
  readonly items: readonly Choice[];
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly choices: readonly (Choice | ChoiceGroup)[];
}

const Option = ({ value, label }: Choice): ReactNode => <option value={value}>{label}</option>;

/** One of a list, in the list of the platform. */
export const Select = ({ choices, ...rest }: SelectProps): ReactNode => (
  <span className="input-room select">
    <select className="input" {...rest}>
      {/* Two may say the same: choices are told apart by their place. */}
      {choices.map((choice, index) =>
        'items' in choice ? (
          <optgroup key={index} label={choice.group}>
            {choice.items.map((item, place) => (
              <Option key={place} {...item} />
            ))}
          </optgroup>
        ) : (
          <Option key={index} {...choice} />
        ),
      )}
    </select>
  </span>
);
