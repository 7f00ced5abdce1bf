import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatUnit } from '../../report/index.ts';
import { TextInput } from '../controls/TextInput.tsx';
import { mostPlaces, parameterScale } from './parameter-scale.ts';

interface ParameterSliderProps {
  readonly name: string;
  readonly meaning: string;
  readonly unit: string;
  readonly declared: number;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

const isNumber = (text: string): boolean => text.trim() !== '' && Number.isFinite(Number(text));

/** A value typed, or drawn along a scale around the declared one. */
export const ParameterSlider = (props: ParameterSliderProps): ReactNode => {
  const { name, meaning, unit, declared, value, onChange } = props;
  const { t } = useTranslation('solve');
  const id = useId();
  const [typed, setTyped] = useState('');
  const text = isNumber(typed) && Number(typed) === value ? typed : String(value);
  const [draft, setDraft] = useState<string>();
  const scale = parameterScale(declared);
  const shown = draft ?? text;
  return (
    <div className="parameter">
      <div className="row row-number">
        <label htmlFor={id} className="parameter-label">
          <b>{name}</b> <span className="quiet">{meaning}</span>
        </label>
        <TextInput
          id={id}
          inputMode="decimal"
          autoComplete="off"
          unit={formatUnit(unit)}
          value={shown}
          aria-invalid={!isNumber(shown)}
          onChange={(event) => {
            const next = event.currentTarget.value;
            setTyped(next);
            setDraft(isNumber(next) ? undefined : next);
            if (isNumber(next)) onChange(Number(next));
          }}
          onBlur={() => setDraft(undefined)}
        />
      </div>
      <input
        className="parameter-range"
        type="range"
        min={-mostPlaces}
        max={mostPlaces}
        value={scale.placeOf(value)}
        aria-label={t('system.slider', { name })}
        aria-valuetext={`${value} ${formatUnit(unit)}`}
        onChange={(event) => {
          setDraft(undefined);
          onChange(scale.valueAt(Number(event.currentTarget.value)));
        }}
      />
    </div>
  );
};
