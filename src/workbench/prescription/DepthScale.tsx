import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { clearanceFor, type Clearance, type Device, type Indication } from '../../catalogue/index.ts';

interface DepthScaleProps {
  readonly lowMm: number;
  readonly highMm: number;
  readonly clearance: Clearance | undefined;
  readonly indication: Indication | undefined;
}

/** The clearance of the device for this indication and site. */
export const clearanceHere = (
  device: Device | undefined,
  indication: Indication | undefined,
  site: string | undefined,
): Clearance | undefined =>
  device === undefined || indication === undefined || site === undefined
    ? undefined
    : clearanceFor(device, indication.id, site);

/** How deep a clearance goes (mm), where it says. */
export const labelDepthMm = (clearance: Clearance | undefined): number | undefined =>
  clearance === undefined || clearance.maximumDepth === 'unknown' ? undefined : clearance.maximumDepth.value;

/** Needle lengths (mm) studies used, where they are known as a range. */
export const studiedDepthsMm = (
  indication: Indication | undefined,
): { readonly low: number; readonly high: number } | undefined => {
  const studied = indication?.studiedDepth;
  if (studied === undefined || studied === 'unknown') return undefined;
  const { meaning, depth } = studied;
  if (meaning === 'up-to') return { low: 0, high: depth.value };
  return depth.spread.kind === 'range' ? depth.spread : undefined;
};

/** Where depth was studied and where the label ends. */
export const DepthScale = ({ lowMm, highMm, clearance, indication }: DepthScaleProps): ReactNode => {
  const { t } = useTranslation();
  const at = (mm: number): string =>
    `${(100 * Math.min(1, Math.max(0, (mm - lowMm) / (highMm - lowMm)))).toFixed(2)}%`;
  const width = (low: number, high: number): string => `calc(${at(high)} - ${at(low)})`;
  const label = labelDepthMm(clearance);
  const studied = studiedDepthsMm(indication);
  return (
    <div className="depth-track">
      {studied !== undefined && (
        <>
          <div
            className="depth-studied"
            style={{ left: at(studied.low), width: width(studied.low, studied.high) }}
          />
          <div className="depth-word" style={{ left: at(studied.low) }}>
            {t('zones.studied', { low: studied.low, high: studied.high })}
          </div>
        </>
      )}
      {label === undefined ? (
        <div className="depth-word ends" style={{ left: '100%' }}>
          {t(clearance === undefined ? 'zones.noLabel' : 'zones.labelSilent')}
        </div>
      ) : (
        <>
          <div className="depth-label-end" style={{ left: at(label) }} />
          <div className="depth-word ends" style={{ left: `calc(${at(label)} + 4px)` }}>
            {t('zones.label', { depth: label.toFixed(1) })}
          </div>
        </>
      )}
    </div>
  );
};
