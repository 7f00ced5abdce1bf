import { lazy, memo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, phototypes, type Device, type DeviceClass } from '../../catalogue/index.ts';
import { defaultWindowCm2 } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import type { Choice } from '../controls/Select.tsx';
import { withDevice } from '../plan/device-edits.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { ScreeningFields } from '../screening/ScreeningFields.tsx';
import { Late } from '../sheet/Late.tsx';
import { AnaestheticFields } from './AnaestheticFields.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import { GoalList } from './GoalList.tsx';
import { NumberField } from './NumberField.tsx';
import { NumberOrUnknown } from './NumberOrUnknown.tsx';
import { TextField } from './TextField.tsx';
import { TopicalList } from './TopicalList.tsx';
import { ZoneList } from './ZoneList.tsx';

const PresetSheet = lazy(async () => ({ default: (await import('./PresetSheet.tsx')).PresetSheet }));

const named = (items: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));

const indications = named(catalogue.indications);
const classes = [
  'motor-pen',
  'roller',
  'manual-stamp',
  'radiofrequency',
  'home-roller',
] as const satisfies readonly DeviceClass[];
const devices: readonly Device[] = catalogue.devices;
const sexes = ['female', 'male', 'unknown'] as const;
const skins = [...phototypes, 'unknown'].map((value) => ({ value, label: value }));
const sessionWords = ['unknown'] as const;

/** Drawn anew with the plan, not with its numbers. */
export const PrescriptionPane = memo((): ReactNode => {
  const { t } = useTranslation();
  const { draft, replace } = usePlan();
  const [starting, setStarting] = useState(false);
  const close = (): void => setStarting(false);
  return (
    <section className="pane pane-prescription" aria-label={t('prescription.pane')}>
      <div className="block">
        <h2 className="heading">
          {t('prescription.pane')}
          <Button className="push" aria-haspopup="dialog" onClick={() => setStarting(true)}>
            {t('presets.open')}
          </Button>
        </h2>
        <TextField pointer="/title" label={t('prescription.title')} shape="text" />
        <ChoiceField pointer="/indication" label={t('prescription.indication')} choices={indications} />
        <ChoiceField
          pointer="/device"
          label={t('prescription.device')}
          choices={classes.map((group) => ({
            group: t(`prescription.classes.${group}`),
            items: named(devices.filter((device) => device.class === group)),
          }))}
          onChoose={(id) => replace(withDevice(draft, id))}
        />
      </div>
      <div className="block">
        <h2 className="heading">{t('prescription.person')}</h2>
        <NumberOrUnknown pointer="/person/ageYears" label={t('prescription.age')} unit="y" />
        <ChoiceField
          pointer="/person/sex"
          label={t('prescription.sex')}
          choices={sexes.map((value) => ({ value, label: t(`prescription.sexes.${value}`) }))}
        />
        <ChoiceField pointer="/person/phototype" label={t('prescription.phototype')} choices={skins} />
        <NumberOrUnknown
          pointer="/person/weightKg"
          label={t('prescription.weight')}
          unit="kg"
          placeholder={t('screening.notAsked')}
        />
        <ScreeningFields />
      </div>
      <ZoneList />
      <div className="block">
        <h2 className="heading">{t('prescription.course')}</h2>
        <DayField
          pointer="/firstSession"
          label={t('prescription.firstSession')}
          absent={t('prescription.notPlanned')}
          words={sessionWords}
        />
        <NumberField pointer="/course/sessions" label={t('prescription.sessions')} />
        <NumberField pointer="/course/intervalDays" label={t('prescription.interval')} unit="d" />
        <NumberField
          pointer="/doseWindowCm2"
          label={t('prescription.window')}
          unit="cm²"
          step={0.05}
          placeholder={String(defaultWindowCm2)}
        />
      </div>
      <AnaestheticFields />
      <TopicalList />
      <GoalList />
      {starting && (
        <Late onClose={close}>
          <PresetSheet onClose={close} />
        </Late>
      )}
    </section>
  );
});
