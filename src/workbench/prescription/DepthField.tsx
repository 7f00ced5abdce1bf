import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, type Device, type Indication } from '../../catalogue/index.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { DepthScale } from './DepthScale.tsx';
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
const scaleEndMm = (device: Device | undefined, indication: Indication | undefined): number => {
  const label = device === undefined || device.label === 'unknown' ? 0 : device.label.maximumDepth.value;
  const spread = indication?.studiedDepth.spread;
  const studied = spread?.kind === 'range' ? spread.high : 0;
  return Math.ceil(2 * Math.max(1, device?.depth.maximum.value ?? 0, label, studied) + 0.5) / 2;
};

export const DepthField = ({ pointer, alsoFor, label }: DepthFieldProps): ReactNode => {
  const { t } = useTranslation();
  const { draft } = usePlan();
  const { value, edit } = useField(pointer);
  const device = catalogue.devices.find((entry): boolean => entry.id === draft.device);
  const indication = catalogue.indications.find((entry): boolean => entry.id === draft.indication);
  const endMm = scaleEndMm(device, indication);
  const said = typeof value === 'number';
  return (
    <>
      <NumberField pointer={pointer} alsoFor={alsoFor} label={label} unit="mm" step={stepMm} />
      <div className="depth-slider">
        <DepthScale lowMm={lowestMm} highMm={endMm} device={device} indication={indication} />
        <input
          className={said ? 'depth-range' : 'depth-range depth-unsaid'}
          type="range"
          min={lowestMm}
          max={endMm}
          step={stepMm}
          value={said ? value : lowestMm}
          aria-label={`${label}: ${t('zones.depthSlider')}`}
          aria-valuetext={said ? `${value} mm` : t('zones.noDepth')}
          onChange={(event) => edit(Number(event.currentTarget.value))}
        />
      </div>
    </>
  );
};
