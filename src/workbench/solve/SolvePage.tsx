import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readSystem, type SolveRequest } from '../../numerics/index.ts';
import { SchemeSwitch } from '../header/SchemeSwitch.tsx';
import type { SystemExample } from './examples.ts';
import { NumbersPane } from './NumbersPane.tsx';
import { SolutionPicture } from './SolutionPicture.tsx';
import { SystemPane, type Chosen } from './SystemPane.tsx';
import { SystemText } from './SystemText.tsx';
import { useSolution } from './use-solution.ts';

const chosenFrom = ({ id, text, logTime, logValues }: SystemExample): Chosen => ({
  example: id,
  text,
  parameters: {},
  method: 'rodas4',
  rtol: 1e-6,
  path: 'f64x2',
  logTime,
  logValues,
});

/** One system, its solution over time and what it took, in three linked panes. */
export const SolvePage = ({ first }: { readonly first: SystemExample }): ReactNode => {
  const { t } = useTranslation('solve');
  const [chosen, setChosen] = useState(() => chosenFrom(first));
  const { text, method, rtol, path, parameters } = chosen;
  const request = useMemo<SolveRequest>(
    () => ({ text, method, control: { rtol }, path, parameters, save: 'steps' }),
    [text, method, rtol, path, parameters],
  );
  const solution = useSolution(request);
  const system = useMemo(() => readSystem(text).system, [text]);
  const change = (part: Partial<Chosen>): void => setChosen((before) => ({ ...before, ...part }));
  const { shown, current } = solution;
  return (
    <div
      className="page solve-page"
      {...(current && shown !== undefined
        ? { 'data-solved': shown.record.outcome.kind, 'data-path': shown.record.path }
        : {})}
    >
      <header className="header">
        <a className="wordmark" href="./" title={t('plan')}>
          percuta
        </a>
        <h1 className="plan-title">{t('title')}</h1>
        <div className="header-tools push">
          <SchemeSwitch />
        </div>
      </header>
      <main className="panes">
        <SystemPane
          chosen={chosen}
          system={system}
          onChange={change}
          onExample={(example) => setChosen(chosenFrom(example))}
        />
        <section className="pane pane-picture" aria-label={t('picture.pane')} aria-busy={!current}>
          <SolutionPicture solution={solution} logTime={chosen.logTime} logValues={chosen.logValues} />
          <SystemText
            text={text}
            fault={solution.fault}
            onChange={(next) => change({ text: next, parameters: {} })}
          />
        </section>
        <NumbersPane solution={solution} />
      </main>
      <footer className="footer">
        <span>{t('footer')}</span>
        <span className="push">{t('notice')}</span>
      </footer>
    </div>
  );
};
