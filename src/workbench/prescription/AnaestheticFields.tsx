import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, type Anaesthetic } from '../../catalogue/index.ts';
import { Tick } from '../controls/Tick.tsx';
import type { DraftPlan } from '../plan/draft.ts';
import { usePlan } from '../plan/PlanContext.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';

const products = catalogue.anaesthetics.map(({ id, name }) => ({ value: id, label: name }));

/** On all zones for the first time a source gives. How much of it nobody guesses: the mass is left to be typed. */
const started = (product: string, { zones }: DraftPlan): DraftPlan['anaesthetic'] => {
  const chosen: Anaesthetic | undefined = catalogue.anaesthetics.find(({ id }) => id === product);
  const areaCm2 = zones.reduce((sum, zone) => sum + (Number(zone.areaCm2) || 0), 0);
  return { product, grams: undefined, areaCm2, minutes: chosen?.contactTimes[0]?.value, occluded: false };
};

export const AnaestheticFields = (): ReactNode => {
  const { t } = useTranslation();
  const { draft, edit } = usePlan();
  const planned = draft.anaesthetic;
  const choose = (product: string): void => {
    if (product === '') edit('/anaesthetic', undefined);
    else if (planned === undefined) edit('/anaesthetic', started(product, draft));
    else edit('/anaesthetic/product', product);
  };
  return (
    <div className="block">
      <h2 className="heading">{t('anaesthetic.heading')}</h2>
      <ChoiceField
        pointer="/anaesthetic/product"
        label={t('anaesthetic.product')}
        absent={t('anaesthetic.none')}
        choices={products}
        onChoose={choose}
      />
      {planned !== undefined && (
        <>
          <NumberField
            pointer="/anaesthetic/grams"
            alsoFor="/anaesthetic"
            label={t('anaesthetic.mass')}
            unit="g"
          />
          <NumberField pointer="/anaesthetic/areaCm2" label={t('anaesthetic.area')} unit="cm²" />
          <NumberField
            pointer="/anaesthetic/minutes"
            label={t('anaesthetic.time')}
            unit="min"
            step={5}
            extra={
              <Tick
                label={t('anaesthetic.occluded')}
                pointer="/anaesthetic/occluded"
                ticked={planned.occluded}
                onTick={(ticked) => edit('/anaesthetic/occluded', ticked)}
              />
            }
          />
        </>
      )}
    </div>
  );
};
