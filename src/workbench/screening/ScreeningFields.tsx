import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../plan/PlanContext.ts';
import { ChoiceField } from '../prescription/ChoiceField.tsx';
import { DayField } from '../prescription/DayField.tsx';
import { Disclosure } from '../prescription/Disclosure.tsx';
import { NumberOrUnknown } from '../prescription/NumberOrUnknown.tsx';
import {
  allQuestions,
  answersTo,
  courseQuestions,
  dayQuestions,
  openQuestions,
  wordQuestions,
  type WordQuestion,
} from './questions.ts';

const groups = ['health', 'medicines'] as const;
const lastWords = ['never', 'unknown'] as const;

const WordAnswer = ({ question }: { readonly question: WordQuestion }): ReactNode => {
  const { t } = useTranslation();
  const choices = useMemo(
    () =>
      [...answersTo[question], 'unknown' as const].map((value) => ({
        value,
        label: t(`screening.answers.${value}`),
      })),
    [question, t],
  );
  return (
    <ChoiceField
      pointer={`/person/${question}`}
      label={t(`screening.questions.${question}`)}
      absent={t('screening.notAsked')}
      choices={choices}
    />
  );
};

/** Every question of the screening; one that nobody asked says so. */
export const ScreeningFields = (): ReactNode => {
  const { t } = useTranslation();
  const { person } = usePlan().draft;
  const asked = allQuestions.length - openQuestions(person).length;
  return (
    <Disclosure
      pointer="/person"
      label={t('screening.label')}
      summary={t('screening.asked', { asked, all: allQuestions.length })}
    >
      {groups.map((group) => (
        <div key={group} className="question-group">
          <h3 className="small quiet">{t(`screening.${group}`)}</h3>
          {wordQuestions[group].map((question) => (
            <WordAnswer key={question} question={question} />
          ))}
        </div>
      ))}
      <div className="question-group">
        <h3 className="small quiet">{t('screening.last')}</h3>
        {dayQuestions.map((question) => (
          <DayField
            key={question}
            pointer={`/person/${question}`}
            label={t(`screening.questions.${question}`)}
            absent={t('screening.notAsked')}
            words={lastWords}
          />
        ))}
      </div>
      <div className="question-group">
        <h3 className="small quiet">{t('screening.course')}</h3>
        <NumberOrUnknown pointer="/person/retinoidWeeks" label={t('screening.retinoidWeeks')} unit="wk" />
        {courseQuestions.map((question) => (
          <WordAnswer key={question} question={question} />
        ))}
      </div>
    </Disclosure>
  );
};
