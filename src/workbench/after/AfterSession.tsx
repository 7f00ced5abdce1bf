import { useState, type ReactNode } from 'react';
import type { Report } from '../../planning/index.ts';
import { expectationGroups } from '../../report/index.ts';
import { AftercareSheet } from './AftercareSheet.tsx';
import { AftercareTable } from './AftercareTable.tsx';
import { ExpectationList } from './ExpectationList.tsx';
import { ExpectationSheet } from './ExpectationSheet.tsx';
import { ScoreList } from './ScoreList.tsx';
import { ScoreSheet } from './ScoreSheet.tsx';

type Opened = { readonly expectation: string } | { readonly score: string } | { readonly topic: string };

interface AfterSessionProps {
  readonly report: Report;
  /** Class of each block of the pane. */
  readonly block: string;
}

/** What follows a session: what is to be expected, and when what may be done again. */
export const AfterSession = ({ report, block }: AfterSessionProps): ReactNode => {
  const [opened, setOpened] = useState<Opened>();
  const groups = expectationGroups(report);
  const close = (): void => setOpened(undefined);
  const group =
    opened !== undefined && 'expectation' in opened
      ? groups.find(([{ id }]) => id === opened.expectation)
      : undefined;
  const score =
    opened !== undefined && 'score' in opened
      ? report.scores.find(({ id }) => id === opened.score)
      : undefined;
  const item =
    opened !== undefined && 'topic' in opened
      ? report.aftercare.find(({ topic }) => topic === opened.topic)
      : undefined;
  return (
    <>
      <ExpectationList
        block={block}
        groups={groups}
        report={report}
        onOpen={(expectation) => setOpened({ expectation })}
      />
      <ScoreList block={block} scores={report.scores} onOpen={(id) => setOpened({ score: id })} />
      <AftercareTable block={block} aftercare={report.aftercare} onOpen={(topic) => setOpened({ topic })} />
      {group !== undefined && <ExpectationSheet group={group} report={report} onClose={close} />}
      {score !== undefined && <ScoreSheet score={score} report={report} onClose={close} />}
      {item !== undefined && <AftercareSheet item={item} report={report} onClose={close} />}
    </>
  );
};
