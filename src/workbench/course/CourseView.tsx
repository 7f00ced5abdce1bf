import './course.css';
import i18next from 'i18next';
import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { courseGroups, type CourseChoice, type Plan, type ReportedQuantity } from '../../planning/index.ts';
import {
  bandWords,
  courseCurveFigure,
  evidenceMarks,
  curveTitle,
  groupWords,
  knowledgeWords,
  outsideDoseTitle,
  versionWords,
} from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { KindSwitch } from '../controls/KindSwitch.tsx';
import { fileStem, saveFile } from '../header/save-file.ts';
import { SamplingProgress } from '../numbers/SamplingProgress.tsx';
import { Figure } from '../picture/Figure.tsx';
import type { Settings } from '../prediction/settings.ts';
import { courseWords } from './course-words.ts';
import { CurveSheet } from './CurveSheet.tsx';
import { HypothesisTables } from './HypothesisTables.tsx';
import { MechanismSwitches } from './MechanismSwitches.tsx';
import { NormalWhenTable } from './NormalWhenTable.tsx';
import { useCourse } from './use-course.ts';

i18next.addResourceBundle('en', 'course', courseWords);

interface CourseViewProps {
  /** The plan on the screen, where it can be predicted. */
  readonly plan: Plan | undefined;
  readonly zoneIndex: number;
  readonly settings: Settings;
}

/** The months after a plan: what can be measured, and what lies behind it. */
export const CourseView = ({ plan, zoneIndex, settings }: CourseViewProps): ReactNode => {
  const { t } = useTranslation('course');
  const [choice, setChoice] = useState<CourseChoice>({ hypothesis: 'classical', off: [] });
  const [opened, setOpened] = useState<ReportedQuantity>();
  const { record, progress, failure, cancel } = useCourse(plan, choice, settings);
  const z = record?.zones[zoneIndex] === undefined ? 0 : zoneIndex;
  const zone = record?.zones[z];
  const figures = useMemo(
    () =>
      new Map(
        record?.quantities.map((quantity) => [quantity.id, courseCurveFigure(record, z, quantity)] as const),
      ),
    [record, z],
  );
  const outOfDate =
    plan === undefined ||
    (record !== undefined && record.plan !== plan && JSON.stringify(record.plan) !== JSON.stringify(plan));
  const saveHtml = async (): Promise<void> => {
    if (record === undefined) return;
    const { drawCourse } = await import('./draw-course.ts');
    saveFile(`${fileStem(record.plan.title)}.course.html`, 'text/html', drawCourse(record));
  };
  return (
    <div
      className="course-view"
      {...(record === undefined || outOfDate
        ? {}
        : { 'data-course-hash': record.hash, 'data-draws': record.draws })}
    >
      <div className="heading">
        <h2>
          {t('heading')}
          {zone !== undefined && <span className="heading-note">{zone.id}</span>}
        </h2>
        {progress !== undefined && (
          <SamplingProgress
            label={t('sampling')}
            words={t(`parts.${progress.part}`, { ...progress })}
            share={progress.share}
            onCancel={cancel}
          />
        )}
      </div>
      {failure !== undefined && <p role="alert">{t('failed', { message: failure })}</p>}
      {outOfDate && record !== undefined && <p role="status">{t('outOfDate')}</p>}
      <KindSwitch
        label={t('hypothesis')}
        value={choice.hypothesis ?? 'classical'}
        choices={(['classical', 'bioelectric'] as const).map((value) => ({
          value,
          label: t(`hypotheses.${value}`),
        }))}
        onChoose={(hypothesis) => setChoice({ hypothesis, off: [] })}
      />
      {record === undefined || zone === undefined ? (
        <p className="quiet">{t('loading')}</p>
      ) : (
        <div className={outOfDate ? 'stale' : ''}>
          <p className="course-knowledge" role="note">
            {knowledgeWords(record)}
          </p>
          {record.outsideFittedDose.length > 0 && (
            <div className="outside-dose" role="note">
              <strong>
                <span aria-hidden="true">{evidenceMarks.assumed.shape}</span> {outsideDoseTitle}
              </strong>
              <ul className="small">
                {record.outsideFittedDose.map((statement) => (
                  <li key={statement}>{statement}</li>
                ))}
              </ul>
            </div>
          )}
          <p className="quiet small">{bandWords(record)}</p>
          {record.statements.length > 0 && (
            <details>
              <summary className="small">{t('taken', { count: record.statements.length })}</summary>
              <ul className="stated small">
                {record.statements.map((statement) => (
                  <li key={statement}>{statement}</li>
                ))}
              </ul>
            </details>
          )}
          <MechanismSwitches
            record={record}
            off={choice.off ?? []}
            onSwitch={(off) => setChoice({ ...choice, off })}
          />
          {courseGroups.map((group) => (
            <section key={group} aria-label={groupWords[group]}>
              <h3 className="heading">{groupWords[group]}</h3>
              <div className="course-grid">
                {record.quantities
                  .filter((quantity) => quantity.group === group)
                  .map((quantity) => {
                    const figure = figures.get(quantity.id);
                    return (
                      <figure key={quantity.id} className="course-curve">
                        <figcaption>{curveTitle(quantity)}</figcaption>
                        {figure !== undefined && <Figure markup={figure} />}
                        <Button
                          className="small"
                          aria-haspopup="dialog"
                          aria-label={t('open', { title: quantity.title })}
                          data-curve={quantity.id}
                          onClick={() => setOpened(quantity)}
                        >
                          {t('behind')}
                        </Button>
                      </figure>
                    );
                  })}
              </div>
              {group === 'observable' && <NormalWhenTable record={record} zone={zone} />}
            </section>
          ))}
          <p className="quiet small">{t('months')}</p>
          <HypothesisTables record={record} zone={zone} />
          <div className="course-files">
            <Button
              framed
              disabled={outOfDate}
              onClick={() =>
                saveFile(
                  `${fileStem(record.plan.title)}.course.json`,
                  'application/json',
                  `${JSON.stringify(record)}\n`,
                )
              }
            >
              {t('saveJson')}
            </Button>
            <Button framed disabled={outOfDate} onClick={() => void saveHtml()}>
              {t('saveHtml')}
            </Button>
          </div>
          <p className="quiet small provenance">
            {versionWords(record)}; <code>{record.hash}</code>
          </p>
        </div>
      )}
      {opened !== undefined && record !== undefined && (
        <CurveSheet record={record} quantity={opened} zone={z} onClose={() => setOpened(undefined)} />
      )}
    </div>
  );
};
