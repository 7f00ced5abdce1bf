import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Report } from '../../planning/index.ts';
import { Button } from '../controls/Button.tsx';
import { usePlan } from '../plan/PlanContext.ts';
import { OpenButton } from './OpenButton.tsx';
import { fileStem, saveFile } from './save-file.ts';

/** The report is offered only when it is the one of the plan on the screen. */
export const FileButtons = ({ report }: { readonly report: Report | undefined }): ReactNode => {
  const { t } = useTranslation();
  const { draft } = usePlan();
  const stem = fileStem(draft.title);
  const savePage = async (of: Report): Promise<void> => {
    const { drawPage } = await import('./draw-page.ts');
    saveFile(`${stem}.report.html`, 'text/html', drawPage(of));
  };
  return (
    <>
      <OpenButton />
      <Button
        framed
        onClick={() =>
          saveFile(`${stem}.plan.json`, 'application/json', `${JSON.stringify(draft, null, 2)}\n`)
        }
      >
        {t('header.savePlan')}
      </Button>
      <Button
        framed
        disabled={report === undefined}
        onClick={() => {
          if (report !== undefined)
            saveFile(`${stem}.report.json`, 'application/json', `${JSON.stringify(report)}\n`);
        }}
      >
        {t('header.saveReport')}
      </Button>
      <Button
        framed
        disabled={report === undefined}
        onClick={() => {
          if (report !== undefined) void savePage(report);
        }}
      >
        {t('header.savePage')}
      </Button>
    </>
  );
};
