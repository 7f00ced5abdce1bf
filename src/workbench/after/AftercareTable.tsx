import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { aftercareFrom } from '../../report/index.ts';

interface AftercareTableProps {
  readonly block: string;
  readonly aftercare: Report['aftercare'];
  readonly onOpen: (topic: string) => void;
}

/** When what may be done again: always the latest of label, practice and skin model. */
export const AftercareTable = ({ block, aftercare, onOpen }: AftercareTableProps): ReactNode => {
  const { t } = useTranslation();
  if (aftercare.length === 0) return null;
  return (
    <div className={block}>
      <h2 className="heading">{t('after.again')}</h2>
      <table className="indicators">
        <thead>
          <tr>
            <th scope="col">{t('after.what')}</th>
            <th scope="col">{t('after.from')}</th>
          </tr>
        </thead>
        <tbody>
          {aftercare.map((item) => (
            <tr key={item.topic}>
              <th scope="row">{item.title}</th>
              <td>
                <button
                  type="button"
                  className="plain-button number"
                  aria-haspopup="dialog"
                  data-aftercare={item.topic}
                  onClick={() => onOpen(item.topic)}
                >
                  <span className="number-value">{aftercareFrom(item)}</span>
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
