import { indication } from '../indication.ts';
import { schwarz2011, striaeCo2, striaeLaser2019 } from '../references/index.ts';
import { exactly, stated, within } from '../stated.ts';

const trials = stated({
  from: 'human',
  access: 'derived',
  tier: 'primary',
  sources: [striaeLaser2019, striaeCo2],
  row: 'clinical rows support as bounds',
});

export const striae = indication({
  id: 'striae',
  name: 'Striae',
  ofScars: false,
  studiedDepth: {
    meaning: 'used',
    depth: stated({
      from: 'human',
      n: 1,
      access: 'read',
      tier: 'primary',
      sources: [schwarz2011],
      row: 'clinical Z-13',
    })(1.5, 'mm', exactly, { note: 'striae of the thigh in one person; the trials’ depth was not seen' }),
  },
  studiedSessions: trials(5, '1', within(4, 5), {
    note: '5 in 20 persons (2019), 4 in 40 persons (2022), both striae alba',
  }),
  studiedInterval: stated({
    from: 'human',
    n: 20,
    access: 'read',
    tier: 'primary',
    sources: [striaeLaser2019, striaeCo2],
    row: 'clinical I-22',
  })(30, 'd', exactly, { note: 'a month, in both trials' }),
  combinedWith: [],
  endpoints: [],
  sources: [striaeLaser2019, striaeCo2, schwarz2011],
});
