import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence, Reference } from '../../quantities/index.ts';
import { Sheet } from '../sheet/Sheet.tsx';
import { SourceList } from './SourceList.tsx';
import { StatedValues } from './StatedValues.tsx';

interface StatedSheetProps {
  readonly title: string;
  /** How the number came about, where it is computed. */
  readonly arithmetic?: string;
  readonly values: readonly { readonly name: string; readonly evidence: Evidence }[];
  readonly onClose: () => void;
}

const distinct = (sources: readonly Reference[]): readonly Reference[] => [
  ...new Map(sources.map((source) => [source.id, source])).values(),
];

/** What stands behind numbers of the catalogue, and behind sums of them. */
export const StatedSheet = ({ title, arithmetic, values, onClose }: StatedSheetProps): ReactNode => {
  const { t } = useTranslation();
  return (
    <Sheet title={title} onClose={onClose}>
      {arithmetic !== undefined && <p className="sheet-value">{arithmetic}</p>}
      <h3 className="heading">{t('evidence.measured')}</h3>
      <StatedValues
        values={values.map(({ name, evidence: { sources, ...evidence } }) => ({
          name,
          evidence: { ...evidence, sources: sources.map(({ id }) => id) },
        }))}
      />
      <h3 className="heading">{t('evidence.sources')}</h3>
      <SourceList references={distinct(values.flatMap(({ evidence }) => [...evidence.sources]))} />
    </Sheet>
  );
};
