import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseRecord, ReportedQuantity } from '../../planning/index.ts';
import { courseCurveFigure, curveTitle, evidenceMarks, informedWords, leftSide } from '../../report/index.ts';
import { Equation } from '../numbers/Equation.tsx';
import { EvidenceMark } from '../numbers/EvidenceMark.tsx';
import { ParameterTable } from '../numbers/ParameterTable.tsx';
import { SourceList } from '../numbers/SourceList.tsx';
import { Figure } from '../picture/Figure.tsx';
import { Sheet } from '../sheet/Sheet.tsx';

interface CurveSheetProps {
  readonly record: CourseRecord;
  readonly quantity: ReportedQuantity;
  readonly zone: number;
  readonly onClose: () => void;
}

/** What stands behind one curve. */
export const CurveSheet = ({ record, quantity, zone, onClose }: CurveSheetProps): ReactNode => {
  const { t } = useTranslation('course');
  const behind = record.equations.filter(({ id }) => quantity.equations.includes(id));
  const parameters = record.parameters.filter(({ id }) => quantity.parameters.includes(id));
  const sources = new Set([
    ...behind.flatMap((equation) => equation.sources),
    ...parameters.flatMap(({ evidence }) => evidence.flatMap((item) => item.sources)),
  ]);
  const mark = evidenceMarks[quantity.mark];
  return (
    <Sheet title={curveTitle(quantity)} wide onClose={onClose}>
      <Figure markup={courseCurveFigure(record, zone, quantity, { width: 640, height: 240 })} />
      <p>{quantity.meaning}</p>
      <p className="sheet-mark">
        <EvidenceMark mark={quantity.mark} /> {mark.word}, {mark.meaning}. {informedWords(quantity)}
      </p>
      <h3 className="heading">{t('equations')}</h3>
      {behind.map((equation) => {
        const left = leftSide(equation);
        const title = equation.off ? `${equation.title} (${t('off')})` : equation.title;
        return (
          <Equation
            key={equation.id}
            equation={{ ...equation, title, ...(left !== undefined && { defines: left }) }}
          />
        );
      })}
      <h3 className="heading">{t('parameters')}</h3>
      <ParameterTable parameters={parameters} />
      <h3 className="heading">{t('sources')}</h3>
      <SourceList references={record.references.filter(({ id }) => sources.has(id))} />
    </Sheet>
  );
};
