import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseRecord, CourseZone } from '../../planning/index.ts';
import { normalExplained, normalWords, shownSessions } from '../../report/index.ts';

interface NormalWhenTableProps {
  readonly record: CourseRecord;
  readonly zone: CourseZone;
}

export const NormalWhenTable = ({ record, zone }: NormalWhenTableProps): ReactNode => {
  const { t } = useTranslation('course');
  const shown = shownSessions(record);
  const ids = [...new Set(zone.normalWhen.map(({ quantity }) => quantity))];
  return (
    <div className="course-table">
      <table className="indicators" data-normal-when>
        <caption className="quiet small">{normalExplained}</caption>
        <thead>
          <tr>
            <th scope="col">{t('normal')}</th>
            {shown.map((session) => (
              <th key={session} scope="col">
                {t('afterSession', { session })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ids.map((id) => (
            <tr key={id}>
              <th scope="row">{record.quantities.find((quantity) => quantity.id === id)?.title ?? id}</th>
              {shown.map((session) => {
                const found = zone.normalWhen.find(
                  (each) => each.quantity === id && each.session === session,
                );
                return <td key={session}>{found === undefined ? '' : normalWords(found)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
