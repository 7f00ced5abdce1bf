import { engelhardt1998 } from '../../model/index.ts';
import { dayOfPeak } from './reading.ts';
import { surgicalDose } from './doses.ts';
import { evidenceFrom, nuisance, type HealingStudy } from './study.ts';

const seen = evidenceFrom({ from: 'human', tier: 'primary', sources: [engelhardt1998], row: 'healing 5' });

const tempo = nuisance(
  'engelhardtTempo',
  'time a cut takes over that of punctures',
  '1',
  { kind: 'lognormal', low: 0.61, high: 1.64 },
  'punctures are thought to resolve in 0.7 to 1 of the time; how sure is that? both ways are left open',
);

/** Skin was looked at once a day, so a day of most is known to half a day. */
const ofDays = { note: 'looked at daily' } as const;

export const engelhardt: HealingStudy = {
  id: 'engelhardt-1998',
  title: 'Engelhardt 1998',
  design: 'human surgical cuts, leucocytes and chemokines in sections over days',
  needled: false,
  sources: [engelhardt1998],
  sessions: [0],
  dose: surgicalDose('engelhardt'),
  rows: [
    {
      id: 'engelhardt-neutrophils',
      title: 'Day with most neutrophils in a cut',
      observed: { kind: 'value', value: seen(1, 'd', ofDays) },
      use: 'likelihood',
      reading: dayOfPeak('neutrophils'),
      error: 0.29,
      transfer: { factor: tempo, power: 1 },
      note: 'half a day either way, as a uniform error: 0.29 of the first day',
    },
    {
      id: 'engelhardt-macrophages',
      title: 'Day with most macrophages in a cut',
      observed: { kind: 'value', value: seen(2, 'd', ofDays) },
      use: 'likelihood',
      reading: dayOfPeak('macrophages'),
      error: 0.15,
      transfer: { factor: tempo, power: 1 },
      note: 'half a day either way: 0.15 of the second',
    },
  ],
};
