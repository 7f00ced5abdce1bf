import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report, ReportedIndicator } from '../../planning/index.ts';
import { evidenceMarks, formatBand } from '../../report/index.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { Equation } from './Equation.tsx';
import { equationsBehind } from './equations-behind.ts';
import { evidenceNames } from './evidence-names.ts';
import { EvidenceMark } from './EvidenceMark.tsx';
import { ParameterTable } from './ParameterTable.tsx';
import { SourceList } from './SourceList.tsx';
import { StatedValues } from './StatedValues.tsx';

interface EvidenceSheetProps {
  readonly indicator: ReportedIndicator;
  readonly report: Report;
  /** Site of the zone the number is about. */
  readonly site: string;
  readonly onClose: () => void;
}

/** What stands behind one number. */
export const EvidenceSheet = ({ indicator, report, site, onClose }: EvidenceSheetProps): ReactNode => {
  const { t } = useTranslation();
  const { behind, others } = equationsBehind(indicator, report);
  const parameters = report.parameters.filter(({ id }) => indicator.parameters.includes(id));
  const nameOf = evidenceNames(report.plan, site);
  const mark = evidenceMarks[indicator.mark];
  const sources = new Set([
    ...indicator.evidence.flatMap((entry) => entry.sources),
    ...parameters.flatMap((entry) => entry.evidence.flatMap((item) => item.sources)),
    ...behind.flatMap((entry) => entry.sources),
  ]);
  return (
    <Sheet title={indicator.title} onClose={onClose}>
      <p className="sheet-value">{formatBand(indicator)}</p>
      <p>{indicator.meaning}</p>
      <p className="sheet-mark">
        <EvidenceMark mark={indicator.mark} /> {t('evidence.mark')}: {mark.word}, {mark.meaning}
      </p>
      <h3 className="heading">{t('evidence.parameters')}</h3>
      {parameters.length === 0 ? (
        <p className="quiet small">{t('evidence.noParameters')}</p>
      ) : (
        <ParameterTable parameters={parameters} />
      )}
      <h3 className="heading">{t('evidence.measured')}</h3>
      <StatedValues
        values={indicator.evidence.map((evidence) => {
          const name = nameOf(evidence);
          return name === undefined ? { evidence } : { name, evidence };
        })}
      />
      <h3 className="heading">{t('evidence.equations')}</h3>
      {behind.length === 0 && <p className="quiet small">{t('evidence.noEquation')}</p>}
      {behind.map((equation) => (
        <Equation key={equation.id} equation={equation} />
      ))}
      <details>
        <summary className="quiet small">{t('evidence.otherEquations', { count: others.length })}</summary>
        {others.map((equation) => (
          <Equation key={equation.id} equation={equation} />
        ))}
      </details>
      <h3 className="heading">{t('evidence.sources')}</h3>
      <SourceList references={report.references.filter(({ id }) => sources.has(id))} />
    </Sheet>
  );
};
