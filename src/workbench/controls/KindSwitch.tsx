import { useId, type ReactNode } from 'react';
import type { Choice } from './Select.tsx';

interface KindSwitchProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string) => void;
}

/** Two or three forms side by side; arrow keys move between them. */
export const KindSwitch = ({ label, value, choices, onChoose }: KindSwitchProps): ReactNode => {
  const name = useId();
  return (
    <fieldset className="kinds" aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.value} className="kind">
          <input
            className="kind-input"
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChoose(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
};
