import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftZone } from '../plan/draft.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { Disclosure } from './Disclosure.tsx';
import { NumberOrUnknown } from './NumberOrUnknown.tsx';

interface SkinFieldsProps {
  /** Pointer to the zone. */
  readonly at: string;
  readonly zone: DraftZone;
}

const conditions = [
  'clear',
  'active-acne',
  'infection',
  'open-wound',
  'eczema-or-rash',
  'psoriasis',
  'rosacea',
  'skin-cancer',
  'suspicious-lesion',
  'actinic-keratosis',
  'wart',
  'keloid',
  'vitiligo',
  'lichen-planus',
  'unknown',
] as const satisfies readonly DraftZone['condition'][];

const yesNo = ['yes', 'no', 'unknown'] as const;
const parts = ['mole', 'tattoo', 'metalImplant'] as const;
const asked = ['condition', ...parts, 'scarAgeDays'] as const;

/** What the skin of a zone is like before needling. */
export const SkinFields = ({ at, zone }: SkinFieldsProps): ReactNode => {
  const { t } = useTranslation();
  const answers = yesNo.map((value) => ({ value, label: t(`screening.answers.${value}`) }));
  return (
    <Disclosure
      pointer={`${at}/skin`}
      label={t('skin.label')}
      summary={t('skin.asked', {
        asked: asked.filter((question) => zone[question] !== undefined).length,
        all: asked.length,
      })}
      about={asked.map((question) => `${at}/${question}`)}
    >
      <ChoiceField
        pointer={`${at}/condition`}
        label={t('skin.condition')}
        absent={t('screening.notAsked')}
        choices={conditions.map((value) => ({ value, label: t(`skin.conditions.${value}`) }))}
      />
      {parts.map((part) => (
        <ChoiceField
          key={part}
          pointer={`${at}/${part}`}
          label={t(`skin.${part}`)}
          absent={t('screening.notAsked')}
          choices={answers}
        />
      ))}
      <NumberOrUnknown
        pointer={`${at}/scarAgeDays`}
        label={t('skin.scarAge')}
        unit="d"
        placeholder={t('screening.notAsked')}
      />
    </Disclosure>
  );
};
