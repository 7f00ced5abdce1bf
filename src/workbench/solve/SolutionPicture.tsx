import { useMemo, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SolutionRecord } from '../../numerics/index.ts';
import {
  formatSignificant,
  recordedTimeAt,
  trajectoriesFigure,
  withUnit,
  type TrajectoriesOptions,
} from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { Figure } from '../picture/Figure.tsx';
import { useElementSize } from '../picture/use-element-size.ts';
import type { SolutionState } from './use-solution.ts';

interface SolutionPictureProps {
  readonly solution: SolutionState;
  readonly logTime: boolean;
  readonly logValues: boolean;
}

/** Below this the figure is drawn as if there were room and scaled down. */
const narrowestDrawn = 340;

export const SolutionPicture = ({ solution, logTime, logValues }: SolutionPictureProps): ReactNode => {
  const { t } = useTranslation('solve');
  const [room, { width }] = useElementSize();
  const { shown, current, fault, refusal, progress, cancelled, cancel } = solution;
  const isStale = fault !== undefined || refusal !== undefined || cancelled;
  return (
    <div className="solve-picture" ref={room}>
      {progress !== undefined && (
        <div className="sampling" role="status">
          <span>{t('picture.solving', { percent: Math.floor((100 * progress.done) / progress.total) })}</span>
          <progress value={progress.done} max={progress.total} aria-label={t('picture.progress')} />
          <Button onClick={cancel}>{t('picture.cancel')}</Button>
        </div>
      )}
      {isStale && (
        <div className="out-of-date" role="status">
          <b>
            {t(fault !== undefined ? 'picture.stale' : cancelled ? 'picture.cancelled' : 'picture.refused')}
          </b>
          <p className="small">{refusal ?? (fault === undefined ? '' : t('picture.staleWhy'))}</p>
        </div>
      )}
      {shown === undefined || width < 1 ? (
        <p className="picture-loading quiet">{t('picture.loading')}</p>
      ) : (
        <div className={isStale ? 'stale' : ''} data-current={current}>
          <TimeView
            record={shown.record}
            options={{ logTime, logValues, width: Math.max(narrowestDrawn, Math.round(width)) }}
          />
        </div>
      )}
    </div>
  );
};

interface TimeViewProps {
  readonly record: SolutionRecord;
  readonly options: TrajectoriesOptions;
}

const page = 20;

/** The figure with its cursor: pointed at, or stepped with the arrow keys. */
const TimeView = ({ record, options }: TimeViewProps): ReactNode => {
  const { t } = useTranslation('solve');
  const [wanted, setCursor] = useState<number>();
  const { logTime = false, logValues = false, width = narrowestDrawn } = options;
  const last = record.time.values.length - 1;
  const cursor = wanted === undefined || last < 0 ? undefined : Math.min(wanted, last);
  const markup = useMemo(
    () =>
      trajectoriesFigure(record, { logTime, logValues, width, ...(cursor === undefined ? {} : { cursor }) }),
    [record, logTime, logValues, width, cursor],
  );
  const here = cursor ?? 0;
  const time = withUnit(
    formatSignificant(record.time.values[here] ?? record.time.start, 5),
    record.time.unit,
  );

  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    const matrix = event.currentTarget.querySelector('svg')?.getScreenCTM();
    if (matrix === undefined || matrix === null) return;
    const { x } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    setCursor(recordedTimeAt(record, options, x));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: here + 1,
      ArrowUp: here + 1,
      ArrowLeft: here - 1,
      ArrowDown: here - 1,
      PageUp: here + Math.ceil(last / page),
      PageDown: here - Math.ceil(last / page),
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (next !== undefined) setCursor(Math.max(0, Math.min(last, next)));
    else if (event.key === 'Escape') setCursor(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <div
        className="section-view"
        role="slider"
        tabIndex={0}
        aria-label={t('picture.cursor')}
        aria-valuemin={0}
        aria-valuemax={Math.max(0, last)}
        aria-valuenow={here}
        aria-valuetext={time}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
        onPointerLeave={(event) => {
          if (event.pointerType === 'mouse') setCursor(undefined);
        }}
        onKeyDown={onKeyDown}
      >
        <Figure markup={markup} />
      </div>
      <p className="readout" data-cursor={cursor}>
        {cursor === undefined ? <span className="quiet">{t('picture.hint')}</span> : <b>{time}</b>}
        {cursor !== undefined &&
          [...record.states, ...record.outputs].map(({ name, unit, values }) => (
            <span key={name}>
              {name} {withUnit(formatSignificant(values[cursor] ?? Number.NaN, 4), unit)}
            </span>
          ))}
      </p>
    </>
  );
};
