import { lazy, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogue, type Anaesthetic, type DoseLimit } from '../../catalogue/index.ts';
import { isAmber, type Evidence } from '../../quantities/index.ts';
import type { Report } from '../../planning/index.ts';
import { formatNumber, formatSignificant, withUnit } from '../../report/index.ts';
import { Late } from '../sheet/Late.tsx';
import { Bar } from './Bar.tsx';
import { EvidenceMark } from './EvidenceMark.tsx';
import { percent } from './percent.ts';

const StatedSheet = lazy(async () => ({ default: (await import('./StatedSheet.tsx')).StatedSheet }));

interface Opened {
  readonly title: string;
  readonly arithmetic?: string;
  readonly values: readonly { readonly name: string; readonly evidence: Evidence }[];
}

const limits: readonly DoseLimit[] = catalogue.doseLimits;
const products: readonly Anaesthetic[] = catalogue.anaesthetics;

const markOf = (values: Opened['values']): 'assumed' | Evidence['tier'] =>
  values.some(({ evidence }) => isAmber(evidence)) ? 'assumed' : (values[0]?.evidence.tier ?? 'practice');

/** What would reach the body if all of it were absorbed, beside what sources allow there. */
export const AnaestheticTable = ({ report }: { readonly report: Report }): ReactNode => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened>();
  const planned = report.plan.anaesthetic;
  const product = products.find(({ id }) => id === planned?.product);
  if (planned === undefined || product === undefined) return null;

  const applied = (substance: string, mg: number): Opened => {
    const values = product.ingredients
      .filter((entry) => entry.substance === substance)
      .map(({ strength }) => ({ name: t('anaesthetic.strength', { substance }), evidence: strength }));
    return {
      title: `${product.name}: ${substance}`,
      arithmetic: t('anaesthetic.sum', {
        grams: formatSignificant(planned.grams),
        strength: formatSignificant(values[0]?.evidence.value ?? Number.NaN),
        mg: formatNumber(mg, 0),
      }),
      values,
    };
  };
  const limited = (id: string): Opened => {
    const limit = limits.find((entry) => entry.id === id);
    const parts = ['perKilogram', 'total'] as const;
    return {
      title: t('anaesthetic.limit', { what: limit?.writtenFor ?? id }),
      values: parts.flatMap((part) => {
        const evidence = limit?.[part];
        return evidence === undefined || evidence === 'unknown'
          ? []
          : [{ name: t(`anaesthetic.${part}`), evidence }];
      }),
    };
  };
  const number = (text: string, behind: Opened): ReactNode => (
    <button
      type="button"
      className="plain-button number"
      aria-haspopup="dialog"
      onClick={() => setOpened(behind)}
    >
      <span className="number-value">{text}</span>
      <EvidenceMark mark={markOf(behind.values)} />
    </button>
  );

  return (
    <>
      <table className="indicators anaesthetic">
        <thead>
          <tr>
            <th scope="col">{product.name}</th>
            <th scope="col">{t('anaesthetic.what')}</th>
          </tr>
        </thead>
        <tbody>
          {report.anaesthetic?.flatMap((dose) => [
            <tr key={dose.substance} data-substance={dose.substance}>
              <th scope="row">
                {dose.substance}, {t('anaesthetic.applied')}
                <span className="quiet goal-note">
                  {dose.perKg === 'unknown'
                    ? t('anaesthetic.noWeight')
                    : t('anaesthetic.perKg', { dose: formatSignificant(dose.perKg) })}
                </span>
              </th>
              <td>
                {number(
                  withUnit(formatNumber(dose.appliedMg, 0), 'mg'),
                  applied(dose.substance, dose.appliedMg),
                )}
              </td>
            </tr>,
            ...dose.limits.map((limit) => (
              <tr key={limit.id} data-limit={limit.id}>
                <th scope="row" className="anaesthetic-limit">
                  {t('anaesthetic.limit', { what: limit.writtenFor })}
                  {limit.share !== 'unknown' && <Bar share={limit.share} />}
                </th>
                <td>
                  {number(
                    limit.limitMg === 'unknown'
                      ? t('anaesthetic.noWeight')
                      : withUnit(formatNumber(limit.limitMg, 0), 'mg'),
                    limited(limit.id),
                  )}
                  {limit.share !== 'unknown' && (
                    <span className={limit.share > 1 ? 'goal-note over' : 'quiet goal-note'}>
                      {t('anaesthetic.share', { share: percent(limit.share) })}
                    </span>
                  )}
                </td>
              </tr>
            )),
          ])}
        </tbody>
      </table>
      <p className="quiet small">{t('anaesthetic.caution')}</p>
      {opened !== undefined && (
        <Late onClose={() => setOpened(undefined)}>
          <StatedSheet {...opened} onClose={() => setOpened(undefined)} />
        </Late>
      )}
    </>
  );
};
