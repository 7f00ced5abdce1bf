import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../controls/Button.tsx';
import { TextLine } from '../controls/TextLine.tsx';
import { usePlan } from '../plan/PlanContext.ts';

interface StopRulesProps {
  readonly pointer: string;
  readonly rules: readonly string[];
}

export const StopRules = ({ pointer, rules }: StopRulesProps): ReactNode => {
  const { t } = useTranslation();
  const { edit } = usePlan();
  return (
    <div>
      {rules.map((rule, index) => (
        // Rules are told apart by their place: two may read the same.
        <div key={index} className="stop-rule">
          <TextLine
            data-pointer={`${pointer}/${index}`}
            data-label={t('zones.stopRule', { number: index + 1 })}
            aria-label={t('zones.stopRule', { number: index + 1 })}
            value={rule}
            onText={(text) => edit(`${pointer}/${index}`, text)}
          />
          <Button
            aria-label={t('zones.removeStopRule', { number: index + 1 })}
            onClick={() => edit(`${pointer}/${index}`, undefined)}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        data-pointer={pointer}
        data-label={t('zones.stopRules')}
        onClick={() => edit(pointer, [...rules, t('zones.newStopRule')])}
      >
        {t('zones.addStopRule')}
      </Button>
    </div>
  );
};
