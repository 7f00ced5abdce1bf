import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { indicators, type Report, type ReportedGoal } from '../../planning/index.ts';
import { formatNumber, formatUnit } from '../../report/index.ts';
import { Bar } from './Bar.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { percent } from './percent.ts';

interface GoalTableProps {
  readonly report: Report;
  /** Opens the evidence of an indicator in a zone. */
  readonly onOpen: (indicator: string, zone: string) => void;
}

type Bounds = ReportedGoal['desired'];

const bounds = ({ atLeast, atMost }: Bounds, decimals: number): string =>
  [
    ...(atLeast === undefined ? [] : [`≥\u00a0${formatNumber(atLeast, decimals)}`]),
    ...(atMost === undefined ? [] : [`≤\u00a0${formatNumber(atMost, decimals)}`]),
  ].join(', ');

const within = (value: number, { atLeast = -Infinity, atMost = Infinity }: Bounds): boolean =>
  value >= atLeast && value <= atMost;

const verdict = ({ nominal, desired, tolerated }: ReportedGoal): 'desired' | 'tolerated' | 'missed' => {
  if (within(nominal, desired)) return 'desired';
  return within(nominal, tolerated) ? 'tolerated' : 'missed';
};

/** Goals against nominal and sampled scenarios; each number opens the evidence of its indicator. */
export const GoalTable = ({ report, onOpen }: GoalTableProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <table className="indicators goals">
      <thead>
        <tr>
          <th scope="col">{t('goals.column')}</th>
          <th scope="col">{t('goals.nominal')}</th>
          <th scope="col">{t('goals.worst')}</th>
          <th scope="col">{t('goals.met')}</th>
        </tr>
      </thead>
      <tbody>
        {report.goals.map((goal, index) => {
          const entry = indicators.find((item): boolean => item.id === goal.indicator);
          const mark = report.zones
            .find(({ id }) => id === goal.zone)
            ?.indicators.find(({ id }) => id === goal.indicator)?.mark;
          const decimals = entry?.decimals ?? 2;
          const state = verdict(goal);
          const open = (): void => onOpen(goal.indicator, goal.zone);
          return (
            // The same goal may stand twice.
            <tr key={index} data-goal={goal.indicator} data-verdict={state}>
              <th scope="row">
                {entry?.title} <span className="quiet">{formatUnit(entry?.unit ?? '1')}</span>
                <span className="quiet goal-note">
                  {t('goals.bounds', {
                    zone: goal.zone,
                    desired: bounds(goal.desired, decimals),
                    tolerated: bounds(goal.tolerated, decimals),
                  })}
                </span>
              </th>
              <td>
                <button type="button" className="plain-button number" aria-haspopup="dialog" onClick={open}>
                  <span className="goal-value">
                    <span className="value">{formatNumber(goal.nominal, decimals)}</span>
                    <span className={`verdict ${state}`}>{t(`goals.verdicts.${state}`)}</span>
                  </span>
                  {mark !== undefined && <EvidenceMark mark={mark} />}
                </button>
              </td>
              <td>
                {goal.worst === null ? (
                  '–'
                ) : (
                  <button type="button" className="plain-button number" aria-haspopup="dialog" onClick={open}>
                    {formatNumber(goal.worst, decimals)}
                  </button>
                )}
              </td>
              <td className="goal-met">
                {goal.desiredShare === null || goal.toleratedShare === null ? (
                  '–'
                ) : (
                  <>
                    <span title={t('goals.tolerable', { share: percent(goal.toleratedShare) })}>
                      {percent(goal.desiredShare)}
                    </span>
                    <Bar share={goal.desiredShare} beyond={goal.toleratedShare} />
                    <span className="quiet goal-note">
                      {t('goals.tolerable', { share: percent(goal.toleratedShare) })}
                    </span>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
