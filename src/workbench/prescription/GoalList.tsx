import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { indicators } from '../../planning/index.ts';
import { formatUnit } from '../../report/index.ts';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { NumberField } from './NumberField.tsx';

const choices = indicators.map(({ id, title }) => ({ value: id, label: title }));
const unitOf = (id: string): string =>
  formatUnit(indicators.find((entry): boolean => entry.id === id)?.unit ?? '1');

/** What a new goal is about; its bounds are left to be typed. */
const started = { indicator: 'local-density', desired: {}, tolerated: {} };

/** Desired and tolerated bounds of indicators. */
export const GoalList = (): ReactNode => {
  const { t } = useTranslation();
  const { draft, edit } = usePlan();
  const goals = draft.goals ?? [];
  const remove = (index: number): void =>
    edit('/goals', goals.length === 1 ? undefined : goals.filter((_, i) => i !== index));
  return (
    <div className="block">
      <h2 className="heading">
        {t('goals.heading')}
        <Button
          className="push"
          data-pointer="/goals"
          data-label={t('goals.heading')}
          onClick={() => edit('/goals', [...goals, started])}
        >
          {t('goals.add')}
        </Button>
      </h2>
      {goals.length === 0 && <p className="quiet small">{t('goals.none')}</p>}
      {goals.map(({ indicator }, index) => {
        const at = `/goals/${index}`;
        return (
          // Two goals may be about one indicator: goals are told apart by their place.
          <div key={index} className="list-item">
            <ChoiceField
              pointer={`${at}/indicator`}
              label={t('goals.goal', { number: index + 1 })}
              choices={choices}
            />
            <ChoiceField
              pointer={`${at}/zone`}
              label={t('goals.zone')}
              absent={t('goals.everyZone')}
              choices={draft.zones.map(({ id }) => ({ value: id, label: id }))}
            />
            {(['desired', 'tolerated'] as const).flatMap((wish) =>
              (['atLeast', 'atMost'] as const).map((side) => (
                <NumberField
                  key={`${wish}${side}`}
                  pointer={`${at}/${wish}/${side}`}
                  {...(side === 'atLeast' ? { alsoFor: `${at}/${wish}` } : {})}
                  label={t(`goals.${wish}.${side}`)}
                  unit={unitOf(indicator)}
                  placeholder={t('goals.open')}
                />
              )),
            )}
            <Button aria-label={t('goals.remove', { number: index + 1 })} onClick={() => remove(index)}>
              {t('zones.remove')}
            </Button>
          </div>
        );
      })}
    </div>
  );
};
