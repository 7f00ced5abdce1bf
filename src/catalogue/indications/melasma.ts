import { indication } from '../indication.ts';
import { budamakuntla2013, fatima, feng2024, saleh2019 } from '../references/index.ts';
import { stated, within } from '../stated.ts';

const trials = stated({
  from: 'human',
  access: 'derived',
  tier: 'primary',
  sources: [budamakuntla2013, saleh2019, fatima],
  row: 'clinical rows support as bounds',
});

export const melasma = indication({
  id: 'melasma',
  name: 'Melasma',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: trials(3, '1', within(3, 6), {
    note: '3 (Budamakuntla 2013; Fatima), 6 (Saleh 2019): the median of three trials',
  }),
  studiedInterval: trials(14, 'd', within(14, 28), {
    note: '2 weeks (Saleh 2019; Fatima), 4 weeks (Budamakuntla 2013): the median of three trials',
  }),
  combinedWith: [
    {
      what: 'Tranexamic acid on the needled skin: the score fell more than with needling alone; outside every clearance of the devices',
      access: 'read',
      sources: [saleh2019, budamakuntla2013, fatima, feng2024],
    },
  ],
  endpoints: [],
  sources: [budamakuntla2013, saleh2019, fatima, feng2024],
});
