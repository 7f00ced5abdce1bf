import { alternative } from '../alternative.ts';
import { budamakuntla2013 } from '../references/index.ts';
import { stated } from '../stated.ts';

export const tranexamicAcidMicroinjection = alternative({
  id: 'tranexamic-acid-microinjection',
  name: 'Tranexamic acid by microinjection',
  comparisons: [
    {
      indication: 'melasma',
      persons: stated({
        from: 'human',
        access: 'read',
        tier: 'primary',
        sources: [budamakuntla2013],
        row: 'clinical T-30',
      })(60, '1'),
      needling: 'needling with tranexamic acid, 3 sessions 4 weeks apart',
      other: 'microinjection of tranexamic acid, 3 sessions 4 weeks apart',
      finding:
        'MASI fell by 44.41 % with needles and by 35.72 % with injections; by more than half in 12 of 29 against 6 of 23 persons.',
      sources: [budamakuntla2013],
    },
  ],
  downtime: 'unknown',
  phototypes: 'unknown',
  sources: [budamakuntla2013],
});
