import { reference } from '../../quantities/index.ts';
import { ratio } from './reading.ts';
import { surgicalDose } from './doses.ts';
import { evidenceFrom, type HealingRow, type HealingStudy } from './study.ts';

const fluid = reference({
  id: 'mastectomy-fluid-2008',
  cite: 'Wound Repair Regen 2008;16: growth factors and proteases in 73 samples of fluid after mastectomy, 47 persons',
});
const seen = evidenceFrom({
  from: 'human',
  n: 47,
  tier: 'primary',
  sources: [fluid],
  row: 'healing mastectomy fluid',
});

const direction = (of: string, title: string, kind: 'above' | 'below'): HealingRow => ({
  id: `mastectomy-${of}`,
  title,
  observed: { kind, bound: seen(1, '1', { access: 'derived', note: 'only the direction is stated' }) },
  use: 'validation',
  reading: ratio(of, 3, 1),
  note: 'wound fluid of a large wound, and no term for it: a direction only',
});

export const mastectomyFluid: HealingStudy = {
  id: 'mastectomy-fluid-2008',
  title: 'Mastectomy fluid 2008',
  design: '47 persons, drain fluid on days 1 and 3',
  needled: false,
  sources: [fluid],
  sessions: [0],
  dose: surgicalDose('mastectomy'),
  rows: [
    direction('pdgf', 'PDGF in wound fluid falls from day 1 to 3', 'below'),
    direction('egf', 'EGF in wound fluid falls from day 1 to 3', 'below'),
    direction('mmp', 'MMP in wound fluid rises from day 1 to 3', 'above'),
    direction('timp', 'TIMP in wound fluid rises from day 1 to 3', 'above'),
  ],
};
