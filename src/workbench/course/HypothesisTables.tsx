import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseRecord, CourseZone, Experiment } from '../../planning/index.ts';
import {
  formatRange,
  formatSignificant,
  noSeparation,
  overlapWords,
  sampleSizeWords,
} from '../../report/index.ts';

interface HypothesisTablesProps {
  readonly record: CourseRecord;
  readonly zone: CourseZone;
}

type Difference = Experiment['effects'][number]['difference'];

const differenceWords = ({ median, low90, high90 }: Difference): string =>
  `${formatSignificant(median, 2)} (${formatRange(formatSignificant(low90, 2), formatSignificant(high90, 2))})`;

/** What the two hypotheses have in common, and what would tell them apart; with bands only. */
export const HypothesisTables = ({ record, zone }: HypothesisTablesProps): ReactNode => {
  const { t } = useTranslation('course');
  const titleOf = (id: string): string =>
    record.quantities.find((quantity) => quantity.id === id)?.title ?? id;
  if (zone.overlap === null || record.experiments === null) return <p className="small">{noSeparation}</p>;
  return (
    <>
      <h3 className="heading">{t('experiments')}</h3>
      <div className="course-table">
        <table className="indicators" data-overlap>
          <caption className="quiet small">{noSeparation}</caption>
          <thead>
            <tr>
              {(['reading', 'day', 'overlap', 'difference'] as const).map((name) => (
                <th key={name} scope="col">
                  {t(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {zone.overlap.map(({ quantity, day, overlap, difference }) => (
              <tr key={quantity}>
                <th scope="row">{titleOf(quantity)}</th>
                <td>{formatSignificant(day)}</td>
                <td>{overlapWords(overlap)}</td>
                <td>{differenceWords(difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small">{sampleSizeWords}</p>
      {record.experiments.map(({ id, title, arms: [first, second], effects, otherwise }) => (
        <div key={id} className="course-table" data-experiment={id}>
          <table className="indicators">
            <caption className="small">
              <b>{title}.</b> {t('arms', { first, second, otherwise })}
              {effects.length === 0 && ` ${t('nothing')}`}
            </caption>
            <thead>
              <tr>
                {(['reading', 'day', 'effect', 'persons'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {effects.map(({ quantity, day, difference, persons }) => (
                <tr key={quantity}>
                  <th scope="row">{titleOf(quantity)}</th>
                  <td>{formatSignificant(day)}</td>
                  <td>{differenceWords(difference)}</td>
                  <td>{formatSignificant(persons)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </>
  );
};
