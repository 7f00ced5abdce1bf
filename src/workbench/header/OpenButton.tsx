import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { longestPlanText, readPlan, type Finding } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import { FindingItem } from '../numbers/FindingItem.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { Sheet } from '../sheet/Sheet.tsx';

interface Refused {
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** A file that cannot be read as a plan is refused with its findings; the plan on the screen stays. */
export const OpenButton = (): ReactNode => {
  const { t } = useTranslation();
  const { replace, selectZone } = usePlan();
  const input = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<Refused>();

  const open = async (file: File): Promise<void> => {
    // A character takes at most four bytes: more than this cannot become readable.
    const text = await file.slice(0, 4 * longestPlanText + 4).text();
    const { plan, findings } = readPlan(text);
    if (plan === undefined) {
      setRefused({ name: file.name, findings });
      return;
    }
    replace(plan);
    selectZone(0);
  };

  return (
    <>
      <Button framed onClick={() => input.current?.click()}>
        {t('header.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('header.open')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void open(file);
        }}
      />
      {refused !== undefined && (
        <Sheet title={t('refused.title', { name: refused.name })} onClose={() => setRefused(undefined)}>
          <p>{t('refused.why')}</p>
          <ul className="findings">
            {refused.findings.map((finding) => (
              <FindingItem key={`${finding.pointer}${finding.title}`} finding={finding} />
            ))}
          </ul>
        </Sheet>
      )}
    </>
  );
};
