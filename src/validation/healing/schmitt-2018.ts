import { schmitt2018 } from '../../model/index.ts';
import { valueOn } from './reading.ts';
import { rollerDose } from './doses.ts';
import { evidenceFrom, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'in-vitro',
  tier: 'primary',
  sources: [schmitt2018],
  row: 'healing Schmitt 2018',
});

export const schmitt: HealingStudy = {
  id: 'schmitt-2018',
  title: 'Schmitt 2018',
  design: 'human full-thickness skin model, needled once, looked at after 5 days',
  needled: true,
  sources: [schmitt2018],
  sessions: [0],
  dose: rollerDose('schmitt', { low: 0.3, high: 1.5 }),
  rows: [
    {
      id: 'schmitt-closed',
      title: 'Needled skin model is almost closed after 5 days',
      observed: {
        kind: 'below',
        bound: seen(0.3, '1', {
          access: 'derived',
          note: '“almost recovered”, taken as a tenth of the area, 0.3 of the radius',
        }),
      },
      use: 'validation',
      reading: valueOn('openRadius', 5),
      note: 'a weak test: channels of every draw are closed by then',
    },
  ],
};
