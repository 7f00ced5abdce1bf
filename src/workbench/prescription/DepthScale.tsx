import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Device, Indication } from '../../catalogue/index.ts';

interface DepthScaleProps {
  readonly lowMm: number;
  readonly highMm: number;
  readonly device: Device | undefined;
  readonly indication: Indication | undefined;
}

/** How deep the label of the device goes (mm), where it says. */
export const labelDepthMm = (device: Device | undefined): number | undefined => {
  if (device === undefined || device.label === 'unknown') return undefined;
  const { maximumDepth } = device.label;
  return maximumDepth === 'unknown' ? undefined : maximumDepth.value;
};

/** Needle lengths (mm) studies used, where they are known as a range. */
export const studiedDepthsMm = (
  indication: Indication | undefined,
): { readonly low: number; readonly high: number } | undefined => {
  const depth = indication?.studiedDepth;
  if (depth === undefined || depth === 'unknown') return undefined;
  return depth.spread.kind === 'range' ? depth.spread : undefined;
};

/** Where depth was studied and where the label ends. */
export const DepthScale = ({ lowMm, highMm, device, indication }: DepthScaleProps): ReactNode => {
  const { t } = useTranslation();
  const at = (mm: number): string =>
    `${(100 * Math.min(1, Math.max(0, (mm - lowMm) / (highMm - lowMm)))).toFixed(2)}%`;
  const width = (low: number, high: number): string => `calc(${at(high)} - ${at(low)})`;
  const label = labelDepthMm(device);
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
          {t(device === undefined || device.label === 'unknown' ? 'zones.noLabel' : 'zones.labelSilent')}
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
