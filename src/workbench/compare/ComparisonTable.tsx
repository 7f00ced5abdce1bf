import i18next from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRow, ComparedValue, PlanComparison } from '../../planning/index.ts';
import { formatBandValue, formatUnit, planPair } from '../../report/index.ts';
import { differenceWords, isClear } from './difference-words.ts';

interface ComparisonTableProps {
  readonly comparison: PlanComparison;
  /** In the order of the plans. */
  readonly names: readonly string[];
  /** Opens the evidence of an indicator in a zone of a plan. */
  readonly onOpen: (plan: number, zone: string, indicator: string) => void;
}

const Difference = ({
  value,
  decimals,
}: {
  readonly value: ComparedValue;
  readonly decimals: number;
}): ReactNode => {
  const { t } = useTranslation('compare');
  if (value.difference === null) return '–';
  const words = differenceWords(value.difference, decimals);
  if (words === undefined) return <span className="quiet">{t('equal')}</span>;
  return isClear(value.difference) ? <b>{words}</b> : words;
};

/** Indicators of every zone: each plan’s number, and its difference from the reference. */
export const ComparisonTable = ({ comparison, names, onOpen }: ComparisonTableProps): ReactNode => {
  const { t } = useTranslation('compare');
  const zones = [...new Set(comparison.rows.map(({ zone }) => zone))];
  const cells = ({ values, zone, indicator, decimals }: ComparedRow): readonly ReactNode[] =>
    values.flatMap((value, plan) => {
      const key = `${plan}`;
      const number = (
        <td key={key}>
          {value === null ? (
            <span className="quiet">{t('noZone')}</span>
          ) : (
            <button
              type="button"
              className="plain-button number"
              aria-haspopup="dialog"
              onClick={() => onOpen(plan, zone, indicator)}
            >
              {formatBandValue({ ...value, decimals })}
            </button>
          )}
        </td>
      );
      if (plan === 0) return [number];
      return [
        number,
        <td key={`${key}-difference`} className="difference" data-difference={indicator}>
          {value === null ? '–' : <Difference value={value} decimals={decimals} />}
        </td>,
      ];
    });
  return zones.map((zone) => (
    <div key={zone} className="wide-table" role="region" aria-label={t('table', { zone })} tabIndex={0}>
      <table className="indicators compared">
        <caption>{zone}</caption>
        <thead>
          <tr>
            <th scope="col">{i18next.t('numbers.indicator')}</th>
            {names.flatMap((name, index) => [
              <th key={name} scope="col">
                {name}
              </th>,
              ...(index === 0
                ? []
                : [
                    <th key={`${name}-difference`} scope="col">
                      {planPair(index - 1)}
                    </th>,
                  ]),
            ])}
          </tr>
        </thead>
        <tbody>
          {comparison.rows
            .filter((row) => row.zone === zone)
            .map((row) => (
              <tr key={row.indicator}>
                <th scope="row">
                  {row.title} <span className="quiet">{formatUnit(row.unit)}</span>
                </th>
                {cells(row)}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  ));
};
