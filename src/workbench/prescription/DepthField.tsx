import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, type Clearance, type Device, type Indication } from '../../catalogue/index.ts';
import { deviceOf, fixedLengthMm } from '../plan/device-edits.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { clearanceHere, DepthScale, labelDepthMm, studiedDepthsMm } from './DepthScale.tsx';
import { NumberField } from './NumberField.tsx';
import { useField } from './use-field.ts';

interface DepthFieldProps {
  readonly pointer: string;
  readonly alsoFor: string;
  readonly label: string;
}

const lowestMm = 0.05;
const stepMm = 0.05;

/** The scale goes half a millimetre beyond everything the device and its label know, so that their ends can be seen. */
const scaleEndMm = (
  device: Device | undefined,
  clearance: Clearance | undefined,
  indication: Indication | undefined,
): number => {
  const studied = studiedDepthsMm(indication)?.high ?? 0;
  const longest = device?.depth.maximum;
  const deviceMm = longest === undefined || longest === 'unknown' ? 0 : longest.value;
  const known = Math.max(1, deviceMm, labelDepthMm(clearance) ?? 0, studied);
  return Math.ceil(2 * known + 0.5) / 2;
};

export const DepthField = ({ pointer, alsoFor, label }: DepthFieldProps): ReactNode => {
  const { t } = useTranslation();
  const { draft } = usePlan();
  const { value, edit } = useField(pointer);
  const device = deviceOf(draft);
  const indication = catalogue.indications.find((entry): boolean => entry.id === draft.indication);
  const site = draft.zones[Number(pointer.split('/')[2])]?.site;
  const clearance = clearanceHere(device, indication, site);
  const endMm = scaleEndMm(device, clearance, indication);
  const said = typeof value === 'number';
  const settled = device !== undefined && said && fixedLengthMm(device) === value;
  return (
    <>
      <NumberField
        pointer={pointer}
        alsoFor={alsoFor}
        label={label}
        unit="mm"
        step={stepMm}
        settled={settled}
        {...(settled ? { extra: <span className="quiet small">{t('zones.fixedNeedles')}</span> } : {})}
      />
      <div className="depth-slider">
        <DepthScale lowMm={lowestMm} highMm={endMm} clearance={clearance} indication={indication} />
        <input
          className={said ? 'depth-range' : 'depth-range depth-unsaid'}
          type="range"
          min={lowestMm}
          max={endMm}
          step={stepMm}
          disabled={settled}
          value={said ? value : lowestMm}
          aria-label={`${label}: ${t('zones.depthSlider')}`}
          aria-valuetext={said ? `${value} mm` : t('zones.noDepth')}
          onChange={(event) => edit(Number(event.currentTarget.value))}
        />
      </div>
    </>
  );
};
