import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, phototypes } from '../../catalogue/index.ts';
import { defaultWindowCm2 } from '../../planning/index.ts';
import { AgeField } from './AgeField.tsx';
import { ChoiceField, type Choice } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';
import { TextField } from './TextField.tsx';
import { ZoneList } from './ZoneList.tsx';

const named = (items: readonly { readonly id: string; readonly name: string }[]): readonly Choice[] =>
  items.map(({ id, name }) => ({ value: id, label: name }));

export const PrescriptionPane = (): ReactNode => {
  const { t } = useTranslation();
  const sexes = (['female', 'male', 'unknown'] as const).map((value) => ({
    value,
    label: t(`prescription.sexes.${value}`),
  }));
  const skins = [...phototypes, 'unknown'].map((value) => ({ value, label: value }));
  return (
    <section className="pane pane-prescription" aria-label={t('prescription.pane')}>
      <div className="block">
        <h2 className="heading">{t('prescription.pane')}</h2>
        <TextField pointer="/title" label={t('prescription.title')} />
        <ChoiceField
          pointer="/indication"
          label={t('prescription.indication')}
          choices={named(catalogue.indications)}
        />
        <ChoiceField pointer="/device" label={t('prescription.device')} choices={named(catalogue.devices)} />
      </div>
      <div className="block">
        <h2 className="heading">{t('prescription.person')}</h2>
        <AgeField />
        <ChoiceField pointer="/person/sex" label={t('prescription.sex')} choices={sexes} />
        <ChoiceField pointer="/person/phototype" label={t('prescription.phototype')} choices={skins} />
      </div>
      <ZoneList />
      <div className="block">
        <h2 className="heading">{t('prescription.course')}</h2>
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
    </section>
  );
};
