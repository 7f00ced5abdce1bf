import { reference } from '../../quantities/index.ts';
import { nothingSeen } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';
import { topical } from '../topical.ts';

const li2015 = reference({
  id: 'li-2015',
  cite: 'Li 2015, Pharm Res 32:2678: copper peptide through human and rat skin with 0.7 mm needles; raw data of Yuan 2023, Bioeng Transl Med 8:e10512 (PMC10658566)',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10658566/',
});

const hostynek = reference({
  id: 'hostynek-pmc2945467',
  cite: 'Hostynek (PMC2945467): copper tripeptide through dermatomed human skin with an intact barrier',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2945467/',
});

export const ghkCu = topical({
  id: 'ghk-cu',
  name: 'Copper tripeptide GHK-Cu',
  moments: [],
  standing: 'not-studied',
  known:
    'Passes excised human skin through needle holes, copper far ahead of the peptide; sources disagree on whether intact skin lets it through. No study on needled skin of living people was found.',
  persons: 'unknown',
  molarMass: stated({
    from: 'in-vitro',
    access: 'read',
    tier: 'primary',
    sources: [li2015],
    row: 'biophysics V1 |',
  })(340.4, 'g/mol', exactly, { note: 'of the peptide without its copper, with which it does not travel' }),
  logKow: stated({
    from: 'in-vitro',
    access: 'recall',
    tier: 'review',
    sources: [nothingSeen],
    row: 'biophysics Conflict to keep visible: Hostynek',
  })(-4, '1', exactly, { note: 'of the peptide without its copper, from memory and only to its order' }),
  sources: [li2015, hostynek],
});
