import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import {
  expectationWords,
  isMarkedExpectation,
  sightingWords,
  type ExpectationGroup,
} from '../../report/index.ts';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';

interface ExpectationListProps {
  readonly block: string;
  readonly groups: readonly ExpectationGroup[];
  readonly report: Report;
  readonly onOpen: (id: string) => void;
}

/** The model’s number where there is one, else what a text saw first; the rest is one press away. */
export const ExpectationList = ({ block, groups, report, onOpen }: ExpectationListProps): ReactNode => {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  return (
    <div className={block}>
      <h2 className="heading">{t('after.expect')}</h2>
      <ul className="expectations">
        {groups.map((group) => {
          const [{ id, title, mark, sightings }] = group;
          const said = expectationWords(group, report);
          const seen = said.length === 0 ? sightings.slice(0, 1).map(sightingWords) : said;
          return (
            <li key={id}>
              <button
                type="button"
                className="plain-button expectation"
                aria-haspopup="dialog"
                data-expectation={id}
                onClick={() => onOpen(id)}
              >
                <b>{title}</b> {isMarkedExpectation(group) && <EvidenceMark mark={mark} />}
                {seen.map((words) => (
                  <span key={words} className="quiet">
                    {words}
                  </span>
                ))}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
};
