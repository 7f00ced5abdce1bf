import { chawla2014, juhasz2020, sharmaPrp, stadelmanBehar2024, splitScalp } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

export const plateletRichPlasma = topical({
  id: 'platelet-rich-plasma',
  name: 'Platelet-rich plasma',
  moments: [],
  standing: 'studied',
  known:
    'Adds little: against saline in acne scars, and against needling alone on the scalp, the difference was not significant; it beat vitamin C in one trial. Blood needs single-use equipment: at an unlicensed spa that used it again, 59 clients were traced and five people were HIV-positive, four clients and a partner, infection there presumed.',
  persons: stated({
    from: 'human',
    access: 'derived',
    tier: 'primary',
    sources: [sharmaPrp, chawla2014, splitScalp],
    row: 'clinical U-08',
  })(100, '1', exactly, { note: '40 + 30 + 30 persons of three split-side trials' }),
  molarMass: 'unknown',
  logKow: 'unknown',
  sources: [juhasz2020, sharmaPrp, chawla2014, splitScalp, stadelmanBehar2024],
});
