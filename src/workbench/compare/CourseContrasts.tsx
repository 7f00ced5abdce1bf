import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedReading } from '../../planning/index.ts';
import {
  basisWords,
  contrastBandWords,
  contrastCaption,
  contrastColumns,
  courseContrastsExplained,
  courseContrastsTitle,
  noCourseCompared,
  planPair,
} from '../../report/index.ts';
import { SamplingProgress } from '../numbers/SamplingProgress.tsx';
import type { Comparing } from './comparing.ts';
import { UninformedMark } from './UninformedMark.tsx';

/** Columns of numbers. */
const bands = ['before', 'after'];

interface ContrastCellsProps {
  readonly plans: string;
  readonly contrast: ComparedReading['contrasts'][number];
}

const ContrastCells = ({ plans, contrast }: ContrastCellsProps): ReactNode => {
  const { t } = useTranslation('compare');
  if (contrast === null) {
    return (
      <>
        <td>{plans}</td>
        <td colSpan={3} className="quiet">
          {t('noZone')}
        </td>
      </>
    );
  }
  const { prior, posterior, basis } = contrast;
  const isFinding = basis === 'data';
  // The mark stands first, in sight also where the rest of the row is scrolled to.
  return (
    <>
      <td>
        <span className="marked-words">
          {!isFinding && <UninformedMark />}
          {plans}
        </span>
      </td>
      <td className="band">{contrastBandWords(prior)}</td>
      <td className="band">{contrastBandWords(posterior)}</td>
      <td className={isFinding ? 'basis' : 'basis uninformed'} data-basis={basis}>
        {basisWords(contrast)}
      </td>
    </>
  );
};

interface ContrastTableProps {
  readonly zone: string;
  readonly readings: readonly ComparedReading[];
}

const ContrastTable = ({ zone, readings }: ContrastTableProps): ReactNode => (
  <div className="wide-table" role="region" aria-label={contrastCaption(zone)} tabIndex={0}>
    <table className="indicators contrasts">
      <caption>{contrastCaption(zone)}</caption>
      <thead>
        <tr>
          {Object.entries(contrastColumns).map(([name, word]) => (
            <th key={name} scope="col" className={bands.includes(name) ? 'band' : ''}>
              {word}
            </th>
          ))}
        </tr>
      </thead>
      {readings.map(({ quantity, title, contrasts }) => (
        <tbody key={quantity} data-reading={quantity}>
          {contrasts.map((contrast, index) => (
            <tr key={index}>
              {index === 0 && (
                <th scope="rowgroup" rowSpan={contrasts.length}>
                  {title}
                </th>
              )}
              <ContrastCells plans={planPair(index)} contrast={contrast} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  </div>
);

interface CourseContrastsProps {
  readonly comparing: Comparing;
  readonly onCancel: () => void;
}

/** How the healing courses differ, before and after the data; how far that is until it is there. */
export const CourseContrasts = ({
  comparing: { comparison, progress, failure, stopped },
  onCancel,
}: CourseContrastsProps): ReactNode => {
  const { t } = useTranslation('compare');
  const courses = comparison?.courses;
  const readings = courses?.readings ?? [];
  const zones = [...new Set(readings.map(({ zone }) => zone))];
  return (
    <section
      className="differences"
      aria-label={courseContrastsTitle}
      aria-busy={progress !== undefined}
      data-contrasts
    >
      <div className="heading">
        <h3>{courseContrastsTitle}</h3>
        {progress !== undefined && (
          <SamplingProgress
            label={t('drawing')}
            words={t('draws', { ...progress })}
            share={progress.done / Math.max(1, progress.total)}
            onCancel={onCancel}
          />
        )}
      </div>
      {failure !== undefined && <p role="alert">{t('coursesFailed', { message: failure })}</p>}
      {failure === undefined && courses === undefined && (
        <p className="quiet small" role="status">
          {t(stopped === true ? 'coursesStopped' : 'coursesUnderWay')}
        </p>
      )}
      {courses !== undefined &&
        (zones.length === 0 ? [noCourseCompared] : courseContrastsExplained(courses)).map((text) => (
          <p key={text} className="quiet small">
            {text}
          </p>
        ))}
      {zones.map((zone) => (
        <ContrastTable
          key={zone}
          zone={zone}
          readings={readings.filter((reading) => reading.zone === zone)}
        />
      ))}
    </section>
  );
};
