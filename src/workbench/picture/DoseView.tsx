import { useMemo, type ReactNode } from 'react';
import type { ReportedHistogram } from '../../planning/index.ts';
import { depthAreaHistogramFigure } from '../../report/index.ts';
import { Figure } from './Figure.tsx';

interface DoseViewProps {
  readonly histogram: ReportedHistogram;
  readonly width: number;
  readonly height: number;
  readonly cursorMm: number | undefined;
}

export const DoseView = ({ histogram, width, height, cursorMm }: DoseViewProps): ReactNode => {
  const markup = useMemo(
    () =>
      depthAreaHistogramFigure(histogram, {
        width,
        height,
        ...(cursorMm === undefined ? {} : { cursorDepthMm: cursorMm }),
      }),
    [histogram, width, height, cursorMm],
  );
  return <Figure markup={markup} />;
};
