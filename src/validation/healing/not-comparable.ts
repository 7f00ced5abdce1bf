import { austRatPanel } from '../../model/index.ts';
import { reference } from '../../quantities/index.ts';
import { evidenceFrom, type HealingStudy } from './study.ts';

/** Numbers that were read and that nothing here can be set against: they stand in the list, so that nobody misses them. */

const picrosirius = reference({
  id: 'picrosirius-series',
  cite: 'Picrosirius red under polarised light after percutaneous collagen induction: 12 persons, 7 sessions 3 weeks apart',
});
const peritonitis = reference({
  id: 'dankwa-peritonitis',
  cite: 'Counts of neutrophils and macrophages in peritonitis of the mouse, as in the files of Dankwa et al',
});

export const picrosiriusSeries: HealingStudy = {
  id: 'picrosirius',
  title: 'Picrosirius series',
  design: '12 persons, 7 sessions 3 weeks apart, biopsies at 0, 18 and 26 weeks',
  needled: true,
  sources: [picrosirius],
  sessions: [],
  rows: [
    {
      id: 'picrosirius-score',
      title: 'Score of fibre colour at 26 weeks',
      observed: {
        kind: 'value',
        value: evidenceFrom({
          from: 'human',
          n: 12,
          tier: 'primary',
          sources: [picrosirius],
          row: 'healing picrosirius',
        })(74.2, '1', {
          spread: { kind: 'sd', value: 16.5 },
        }),
      },
      use: 'shown',
      note: 'from 123.3 ± 24.5; thick orange fibres gave way to thin green ones: the model has mass and type, not thickness',
    },
  ],
};

export const austRat: HealingStudy = {
  id: 'aust-2011-rat',
  title: 'Aust 2010, rat',
  design: 'needled rat skin with topical vitamins',
  needled: true,
  sources: [austRatPanel],
  sessions: [],
  rows: [
    {
      id: 'aust-rat-epidermis',
      title: 'Gain of rat epidermis',
      observed: {
        kind: 'value',
        value: evidenceFrom({
          from: 'rat',
          tier: 'primary',
          sources: [austRatPanel],
          row: 'healing Aust 2010',
        })(140, '%'),
      },
      use: 'shown',
      note: 'three times what man showed; the model is of man',
    },
  ],
};

export const mousePeritonitis: HealingStudy = {
  id: 'mouse-peritonitis',
  title: 'Peritonitis of the mouse',
  design: 'neutrophils, M1 and M2 from 16 to 168 h, 4 to 8 mice each',
  needled: false,
  sources: [peritonitis],
  sessions: [],
  rows: [
    {
      id: 'peritonitis-day-5',
      title: 'Neutrophils at 120 h over those at 24 h',
      observed: {
        kind: 'value',
        value: evidenceFrom({
          from: 'mouse',
          n: 8,
          tier: 'primary',
          sources: [peritonitis],
          row: 'healing 120',
        })(0.0735, '1', {
          access: 'derived',
          note: '0.076 over 1.034',
        }),
      },
      use: 'shown',
      note: 'another species, another organ, and an infection: its small errors would outweigh every number of skin',
    },
  ],
};
