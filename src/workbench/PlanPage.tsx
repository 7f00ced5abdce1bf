import { useState, type ReactNode } from 'react';
import { Footer } from './Footer.tsx';
import { Header } from './header/Header.tsx';
import { NumbersPane } from './numbers/NumbersPane.tsx';
import { PinnedFindings } from './numbers/PinnedFindings.tsx';
import { PicturePane } from './picture/PicturePane.tsx';
import { PlanContext } from './plan/PlanContext.ts';
import { usePlanBoard } from './plan/use-plan-board.ts';
import type { Settings } from './prediction/settings.ts';
import { usePrediction } from './prediction/use-prediction.ts';
import { PrescriptionPane } from './prescription/PrescriptionPane.tsx';
import { FindSheet } from './search/FindSheet.tsx';
import { useMediaQuery } from './use-media-query.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** Three linked panes over one plan. */
export const PlanPage = ({ settings }: { readonly settings: Settings }): ReactNode => {
  const board = usePlanBoard();
  const prediction = usePrediction(board.checked, settings);
  const narrow = useMediaQuery('(max-width: 899px)');
  const [finding, setFinding] = useState(false);
  const find = (): void => setFinding(true);
  useShortcuts({ undo: board.undo, redo: board.redo, find });
  const report = prediction.outOfDate ? undefined : prediction.report;
  return (
    <PlanContext value={board}>
      <div
        className="page"
        {...(report === undefined
          ? {}
          : { 'data-report-hash': report.hash, 'data-scenarios': report.scenarios })}
      >
        <Header report={prediction.current ? report : undefined} onFind={find} />
        <main className="panes">
          {narrow && <PinnedFindings />}
          <PrescriptionPane />
          <PicturePane prediction={prediction} settings={settings} />
          <NumbersPane prediction={prediction} settings={settings} withFindings={!narrow} />
        </main>
        <Footer report={report} />
      </div>
      {finding && <FindSheet onClose={() => setFinding(false)} />}
    </PlanContext>
  );
};
