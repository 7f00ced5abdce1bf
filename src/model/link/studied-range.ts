import { juhasz2020, stated, within, type Needling } from '../../catalogue/index.ts';
import { unknown, type Evidence } from '../../quantities/index.ts';
import type { LinkDesign } from './grade-change.ts';

interface StudiedRange {
  readonly depth: Evidence<'mm'>;
  readonly sessions: Evidence<'1'>;
  readonly interval: Evidence<'wk'>;
}

const pooled = (row: string): ReturnType<typeof stated> =>
  stated({ from: 'human', access: 'read', tier: 'review', sources: [juhasz2020], row });

const mechanical = pooled('clinical I-01');
const current = pooled('clinical I-02');

/** What studies of scars did, kind by kind. The arms themselves state no depth. */
export const studiedInScars: Readonly<Record<Needling, StudiedRange>> = {
  mechanical: {
    depth: mechanical(1.5, 'mm', within(1.5, 3)),
    sessions: mechanical(1, '1', within(1, 12)),
    interval: mechanical(1, 'wk', within(1, 8)),
  },
  radiofrequency: {
    depth: current(0.8, 'mm', within(0.8, 3.5)),
    sessions: current(1, '1', within(1, 6)),
    interval: current(4, 'wk', within(4, 12)),
  },
};

/** Why a design has no number: it lies outside what was studied. */
export const outsideStudied = (design: LinkDesign): string | undefined => {
  const { depth, sessions, interval } = studiedInScars[design.needling];
  return [
    beyond(design.depthMm, depth, 'mm deep', 'needle length'),
    beyond(design.sessions, sessions, 'sessions', 'number of sessions'),
    design.sessions === 1
      ? undefined
      : beyond(design.intervalWeeks, interval, 'weeks apart', 'time between sessions'),
  ].find((reason) => reason !== undefined);
};

const beyond = (
  value: LinkDesign['depthMm'],
  { spread }: Evidence,
  words: string,
  what: string,
): string | undefined => {
  if (value === unknown) return `The ${what} is not known.`;
  if (spread.kind !== 'range' || (value >= spread.low && value <= spread.high)) return undefined;
  return `The plan has ${Math.floor(value * 100 + 0.5) / 100} ${words}; studies of scars used ${spread.low} to ${spread.high}.`;
};
