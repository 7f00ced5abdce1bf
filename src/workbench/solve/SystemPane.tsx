import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { methods, type Path, type System } from '../../numerics/index.ts';
import { pathWords } from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { Select } from '../controls/Select.tsx';
import { Tick } from '../controls/Tick.tsx';
import { exampleNamed, examples, type SystemExample } from './examples.ts';
import { ParameterSlider } from './ParameterSlider.tsx';

/** Everything that is chosen on the page. */
export interface Chosen {
  readonly example: string;
  readonly text: string;
  /** Values that differ from the declared ones. */
  readonly parameters: Readonly<Record<string, number>>;
  readonly method: string;
  readonly rtol: number;
  readonly path: Path;
  readonly logTime: boolean;
  readonly logValues: boolean;
}

interface SystemPaneProps {
  readonly chosen: Chosen;
  /** None while the text cannot be read. */
  readonly system: System | undefined;
  readonly onChange: (part: Partial<Chosen>) => void;
  readonly onExample: (example: SystemExample) => void;
}

const tolerances = Array.from({ length: 11 }, (_, i) => `1e-${i + 2}`);
const paths = Object.entries(pathWords).map(([value, label]) => ({ value, label }));

const nameOf = ({ text }: SystemExample): string => (JSON.parse(text) as { readonly name: string }).name;

export const SystemPane = ({ chosen, system, onChange, onExample }: SystemPaneProps): ReactNode => {
  const { t } = useTranslation('solve');
  const id = useId();
  const { example, text, parameters, method, rtol, path } = chosen;
  const isEdited = exampleNamed(example).text !== text;
  const declaration = system?.declaration;
  const declared = Object.entries(declaration?.parameters ?? {});
  return (
    <section className="pane pane-prescription" aria-label={t('system.pane')}>
      <div className="block">
        <label className="heading" htmlFor={`${id}-example`}>
          {t('system.choose')}
        </label>
        <Select
          id={`${id}-example`}
          value={example}
          choices={examples.map((entry) => ({
            value: entry.id,
            label:
              isEdited && entry.id === example ? t('system.edited', { name: nameOf(entry) }) : nameOf(entry),
          }))}
          onChange={(event) => onExample(exampleNamed(event.currentTarget.value))}
        />
        {declaration?.description !== undefined && (
          <p className="small quiet solve-description">{declaration.description}</p>
        )}
      </div>
      <div className="block">
        <h2 className="heading">
          {t('system.parameters')}
          {Object.keys(parameters).length > 0 && (
            <Button className="push" onClick={() => onChange({ parameters: {} })}>
              {t('system.reset')}
            </Button>
          )}
        </h2>
        {system === undefined && <p className="small quiet">{t('system.unread')}</p>}
        {system !== undefined && declared.length === 0 && (
          <p className="small quiet">{t('system.noParameters')}</p>
        )}
        {declared.map(([name, { unit, meaning, value }]) => (
          <ParameterSlider
            key={name}
            name={name}
            meaning={meaning}
            unit={unit}
            declared={value}
            value={parameters[name] ?? value}
            onChange={(next) => onChange({ parameters: { ...parameters, [name]: next } })}
          />
        ))}
      </div>
      <div className="block">
        <h2 className="heading">{t('method.heading')}</h2>
        <div className="row">
          <label htmlFor={`${id}-method`}>{t('method.method')}</label>
          <Select
            id={`${id}-method`}
            value={method}
            choices={methods.map(({ id: value, name, stiff }) => ({
              value,
              label: t(stiff ? 'method.stiff' : 'method.nonStiff', { name }),
            }))}
            onChange={(event) => onChange({ method: event.currentTarget.value })}
          />
        </div>
        <div className="row">
          <label htmlFor={`${id}-rtol`}>{t('method.tolerance')}</label>
          <Select
            id={`${id}-rtol`}
            value={rtol.toExponential()}
            choices={tolerances.map((value) => ({ value, label: value }))}
            onChange={(event) => onChange({ rtol: Number(event.currentTarget.value) })}
          />
        </div>
        <div className="row row-text">
          <label htmlFor={`${id}-path`}>{t('method.path')}</label>
          <Select
            id={`${id}-path`}
            value={path}
            choices={paths}
            onChange={(event) => onChange({ path: event.currentTarget.value as Path })}
          />
        </div>
        <div className="solve-ticks">
          <Tick
            label={t('method.logTime')}
            ticked={chosen.logTime}
            onTick={(logTime) => onChange({ logTime })}
          />
          <Tick
            label={t('method.logValues')}
            ticked={chosen.logValues}
            onTick={(logValues) => onChange({ logValues })}
          />
        </div>
      </div>
    </section>
  );
};
