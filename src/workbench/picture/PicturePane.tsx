import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isPredictable } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import { KindSwitch } from '../controls/KindSwitch.tsx';
import { PageBoundary } from '../PageBoundary.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import type { Settings } from '../prediction/settings.ts';
import type { Prediction } from '../prediction/use-prediction.ts';
import { CursorReadout } from './CursorReadout.tsx';
import { DoseView } from './DoseView.tsx';
import { figureSizes } from './figure-sizes.ts';
import { SectionView } from './SectionView.tsx';
import { useElementSize } from './use-element-size.ts';

const CourseView = lazy(async () => ({ default: (await import('../course/CourseView.tsx')).CourseView }));

interface PicturePaneProps {
  readonly prediction: Prediction;
  readonly settings: Settings;
}

/** The selected zone: what needling does under one depth cursor, or the months after it. */
export const PicturePane = ({ prediction, settings }: PicturePaneProps): ReactNode => {
  const { t } = useTranslation();
  const { checked, zoneIndex, goTo } = usePlan();
  const { report, outOfDate } = prediction;
  const [cursorMm, setCursor] = useState<number>();
  const [view, setView] = useState('needling');
  const [room, size] = useElementSize();
  const zone = report?.zones[zoneIndex] ?? report?.zones[0];
  const first = checked.findings[0];
  const sizes = zone === undefined ? undefined : figureSizes(size, zone.section);
  return (
    <section className="pane pane-picture" aria-label={t('picture.pane')} aria-busy={report === undefined}>
      <div className="picture-room" ref={room}>
        <KindSwitch
          label={t('picture.view')}
          value={view}
          choices={[
            { value: 'needling', label: t('picture.needling') },
            { value: 'course', label: t('picture.course') },
          ]}
          onChoose={setView}
        />
        {outOfDate && (
          <div className="out-of-date" role="status">
            <b>{report === undefined ? t('picture.empty') : t('picture.outOfDate')}</b>
            <p className="small">
              {report === undefined ? t('picture.emptyWhy') : t('picture.outOfDateWhy')}
            </p>
            {first !== undefined && (
              <Button framed onClick={() => goTo(first.pointer)}>
                {t('picture.firstFinding')}
              </Button>
            )}
          </div>
        )}
        {view === 'course' ? (
          <PageBoundary>
            <Suspense fallback={<p className="picture-loading quiet">{t('picture.loading')}</p>}>
              <CourseView
                plan={isPredictable(checked) ? checked.plan : undefined}
                zoneIndex={zoneIndex}
                settings={settings}
              />
            </Suspense>
          </PageBoundary>
        ) : zone === undefined || report === undefined || sizes === undefined ? (
          !outOfDate && <p className="picture-loading quiet">{t('picture.loading')}</p>
        ) : (
          <div className={outOfDate ? 'stale' : ''}>
            <h2 className="heading">
              {t('picture.section')}
              <span className="heading-note">{zone.id}</span>
            </h2>
            <SectionView
              zone={zone}
              phototype={report.plan.person.phototype}
              seed={report.seed}
              {...sizes.section}
              cursorMm={cursorMm}
              onCursor={setCursor}
            />
            <CursorReadout zone={zone} depthMm={cursorMm} />
            <h2 className="heading">{t('picture.dose')}</h2>
            <DoseView histogram={zone.histogram} {...sizes.dose} cursorMm={cursorMm} />
          </div>
        )}
      </div>
    </section>
  );
};
