import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatUnit, outcomeWords, sparsityFigure, valueWords } from '../../report/index.ts';
import { SeverityIcon } from '../numbers/SeverityIcon.tsx';
import { Figure } from '../picture/Figure.tsx';
import type { Shown, SolutionState } from './use-solution.ts';

export const NumbersPane = ({ solution }: { readonly solution: SolutionState }): ReactNode => {
  const { t } = useTranslation('solve');
  const { shown, fault, refusal, cancelled } = solution;
  const isStale = fault !== undefined || refusal !== undefined || cancelled;
  return (
    <section className="pane pane-numbers" aria-label={t('numbers.pane')} tabIndex={0}>
      {shown !== undefined && (
        <div className={isStale ? 'stale' : ''}>
          <Outcome shown={shown} />
          <Final shown={shown} />
          <Work shown={shown} />
          <Compiler shown={shown} />
        </div>
      )}
    </section>
  );
};

const Outcome = ({ shown: { record } }: { readonly shown: Shown }): ReactNode => {
  const { t } = useTranslation('solve');
  const { kind, advice } = record.outcome;
  const isGood = kind === 'finished' || kind === 'stopped-by-event';
  return (
    <div className="block" role="status">
      <h2 className="heading">{t('numbers.outcome')}</h2>
      <p className="solve-outcome">
        {!isGood && <SeverityIcon severity="warn" />}
        <b>{outcomeWords(record)}</b>
      </p>
      {advice !== '' && <p className="small">{advice}</p>}
    </div>
  );
};

const Final = ({ shown: { record } }: { readonly shown: Shown }): ReactNode => {
  const { t } = useTranslation('solve');
  return (
    <div className="block">
      <h2 className="heading">{t('numbers.final')}</h2>
      <table className="indicators solve-table">
        <tbody>
          {[...record.states, ...record.outputs].map(({ name, meaning, unit, final }) => (
            <tr key={name}>
              <th scope="row" title={meaning}>
                {name}
              </th>
              <td className="value">{valueWords(final)}</td>
              <td className="solve-unit">{formatUnit(unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

type Fact = readonly [name: string, value: string];

const Facts = ({ facts }: { readonly facts: readonly Fact[] }): ReactNode => (
  <dl className="solve-facts">
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

const Work = ({ shown: { record, milliseconds } }: { readonly shown: Shown }): ReactNode => {
  const { t } = useTranslation('solve');
  const { accepted, rejected, restarts } = record.work;
  const time = formatNumber(milliseconds, milliseconds < 10 ? 1 : 0);
  return (
    <div className="block">
      <h2 className="heading">{t('numbers.work')}</h2>
      <Facts
        facts={[
          [t('numbers.accepted'), String(accepted)],
          [t('numbers.rejected'), String(rejected)],
          [t('numbers.segments'), String(restarts)],
          [t('numbers.events'), String(record.events.length)],
          [t('numbers.path'), record.path],
          [t('numbers.answer'), t('numbers.milliseconds', { time })],
        ]}
      />
    </div>
  );
};

const Compiler = ({ shown: { compiled } }: { readonly shown: Shown }): ReactNode => {
  const { t } = useTranslation('solve');
  if (compiled === undefined) return null;
  const { summary, milliseconds } = compiled;
  const all = summary.rows.length * summary.rows.length;
  const time = formatNumber(milliseconds, milliseconds < 10 ? 1 : 0);
  return (
    <div className="block">
      <h2 className="heading">{t('numbers.compiler')}</h2>
      <Facts
        facts={[
          [t('numbers.texts'), String(summary.texts)],
          [t('numbers.treeNodes'), String(summary.treeNodes)],
          [t('numbers.graphNodes'), String(summary.graphNodes)],
          [t('numbers.derivativeNodes'), String(summary.derivativeNodes)],
          [t('numbers.entries'), t('numbers.entriesOf', { entries: summary.entries.length, all })],
          [t('numbers.fill'), String(summary.fill.length)],
          [t('numbers.attempt'), String(summary.attemptInstructions)],
          [t('numbers.cells'), String(summary.cells)],
          [t('numbers.bytes'), String(summary.wasmBytes)],
          [t('numbers.compileTime'), t('numbers.milliseconds', { time })],
        ]}
      />
      <div className="solve-pattern">
        <Figure markup={sparsityFigure(summary)} />
      </div>
    </div>
  );
};
