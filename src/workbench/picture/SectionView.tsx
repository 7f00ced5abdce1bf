import { useMemo, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, ReportedZone } from '../../planning/index.ts';
import { skinSectionFigure } from '../../report/index.ts';
import { Figure } from './Figure.tsx';

interface SectionViewProps {
  readonly zone: ReportedZone;
  readonly phototype: Plan['person']['phototype'];
  readonly seed: number;
  readonly width: number;
  readonly height: number;
  readonly cursorMm: number | undefined;
  readonly onCursor: (depthMm: number | undefined) => void;
}

const stepMm = 0.02;
const pageMm = 0.2;

/** Depth (mm) under a pointer: the figure states its own scale. */
const depthUnder = (event: PointerEvent<HTMLElement>): number | undefined => {
  const svg = event.currentTarget.querySelector('svg');
  const matrix = svg?.getScreenCTM();
  const [surface, perMm] = [Number(svg?.dataset['surface']), Number(svg?.dataset['perMm'])];
  if (matrix === undefined || matrix === null || !(perMm > 0)) return undefined;
  const { y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
  return (y - surface) / perMm;
};

/** The section with the depth cursor: pointed at, or stepped with the arrow keys. */
export const SectionView = (props: SectionViewProps): ReactNode => {
  const { zone, phototype, seed, width, height, cursorMm, onCursor } = props;
  const { t } = useTranslation();
  const { section } = zone;
  const markup = useMemo(
    () =>
      skinSectionFigure(section, {
        phototype,
        seed,
        width,
        height,
        ...(cursorMm === undefined ? {} : { cursorDepthMm: cursorMm }),
      }),
    [section, phototype, seed, width, height, cursorMm],
  );
  const within = (mm: number): number => Number(Math.min(section.depthMm, Math.max(0, mm)).toFixed(2));
  const here = cursorMm ?? section.medianDepthMm;

  const onPointer = (event: PointerEvent<HTMLElement>): void => {
    const depth = depthUnder(event);
    onCursor(depth === undefined || depth < 0 || depth > section.depthMm ? undefined : within(depth));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: here + stepMm,
      ArrowRight: here + stepMm,
      ArrowUp: here - stepMm,
      ArrowLeft: here - stepMm,
      PageDown: here + pageMm,
      PageUp: here - pageMm,
      Home: 0,
      End: section.depthMm,
    };
    const next = steps[event.key];
    if (next !== undefined) onCursor(within(next));
    else if (event.key === 'Escape') onCursor(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="section-view"
      role="slider"
      tabIndex={0}
      aria-label={t('picture.cursor')}
      aria-orientation="vertical"
      aria-valuemin={0}
      aria-valuemax={Number(section.depthMm.toFixed(2))}
      aria-valuenow={within(here)}
      aria-valuetext={`${within(here)} mm`}
      data-label={t('picture.cursor')}
      data-jump="cursor"
      onPointerMove={onPointer}
      onPointerDown={onPointer}
      onPointerLeave={(event) => {
        if (event.pointerType === 'mouse') onCursor(undefined);
      }}
      onKeyDown={onKeyDown}
    >
      <Figure markup={markup} />
    </div>
  );
};
