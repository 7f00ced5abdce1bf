import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportedZone } from '../../planning/index.ts';
import { formatNumber, formatRange, withUnit } from '../../report/index.ts';
import { doseAtDepth, type DoseAtDepth } from './dose-at-depth.ts';

interface CursorReadoutProps {
  readonly zone: ReportedZone;
  readonly depthMm: number | undefined;
}

const layerAt = ({ section }: ReportedZone, depthMm: number): string | undefined =>
  section.layers.find(({ topMm, bottomMm }) => depthMm >= topMm && depthMm <= bottomMm)?.name;

const banded = (
  { middle, low, high }: DoseAtDepth['half'],
  unit: string,
  format: (value: number) => string,
): string => {
  const range = low === undefined || high === undefined ? '' : ` (${formatRange(format(low), format(high))})`;
  return withUnit(`${format(middle)}${range}`, unit);
};

const whole = (value: number): string => formatNumber(value, 0);
const percent = (value: number): string => formatNumber(100 * value, 0);

/** What the figures say at the depth of the cursor. */
export const CursorReadout = ({ zone, depthMm }: CursorReadoutProps): ReactNode => {
  const { t } = useTranslation();
  const dose = depthMm === undefined ? undefined : doseAtDepth(zone.histogram, depthMm);
  if (depthMm === undefined || dose === undefined) {
    return <p className="readout quiet">{t('picture.cursorHint')}</p>;
  }
  return (
    <p className="readout" data-cursor={depthMm}>
      <b>
        {t('picture.at', {
          depth: formatNumber(depthMm, 2),
          layer: layerAt(zone, depthMm)?.toLowerCase() ?? t('picture.noLayer'),
        })}
      </b>
      {dose.share.middle < 0.005 ? (
        <span>{t('picture.nowhere')}</span>
      ) : (
        <>
          <span>{t('picture.half', { density: banded(dose.half, '/cm2', whole) })}</span>
          <span>
            {t('picture.reached', {
              share: banded(dose.share, '%', percent),
              density: withUnit(whole(dose.stepDensity), '/cm2'),
            })}
          </span>
        </>
      )}
    </p>
  );
};
