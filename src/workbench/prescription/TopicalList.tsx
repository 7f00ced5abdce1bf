import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, type Topical, type TopicalMoment } from '../../catalogue/index.ts';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { ChoiceField } from './ChoiceField.tsx';

const products = catalogue.topicals.map(({ id, name }) => ({ value: id, label: name }));
const moments = ['pre-care', 'before', 'during', 'after'] as const satisfies readonly TopicalMoment[];

/** A product when its sources used it, else afterwards. */
const started = ({
  id,
  moments: used,
}: Topical): { readonly product: string; readonly moment: TopicalMoment } => ({
  product: id,
  moment: used[0] ?? 'after',
});

/** What is put on the skin, and when. */
export const TopicalList = (): ReactNode => {
  const { t } = useTranslation();
  const { draft, edit } = usePlan();
  const planned = draft.topicals ?? [];
  const remove = (index: number): void =>
    edit('/topicals', planned.length === 1 ? undefined : planned.filter((_, i) => i !== index));
  return (
    <div className="block">
      <h2 className="heading">
        {t('topicals.heading')}
        <Button
          className="push"
          data-pointer="/topicals"
          data-label={t('topicals.heading')}
          onClick={() => edit('/topicals', [...planned, started(catalogue.topicals[0])])}
        >
          {t('topicals.add')}
        </Button>
      </h2>
      {planned.length === 0 && <p className="quiet small">{t('topicals.none')}</p>}
      {planned.map((_, index) => (
        // One product may stand twice: products are told apart by their place.
        <div key={index} className="list-item">
          <ChoiceField
            pointer={`/topicals/${index}/product`}
            label={t('topicals.product', { number: index + 1 })}
            choices={products}
          />
          <ChoiceField
            pointer={`/topicals/${index}/moment`}
            label={t('topicals.moment')}
            choices={moments.map((value) => ({ value, label: t(`topicals.moments.${value}`) }))}
          />
          <Button aria-label={t('topicals.remove', { number: index + 1 })} onClick={() => remove(index)}>
            {t('zones.remove')}
          </Button>
        </div>
      ))}
    </div>
  );
};
