import { reference } from '../../quantities/index.ts';
import { pandya2011 } from '../references/index.ts';
import { scale } from '../scale.ts';
import { stated } from '../stated.ts';

const masiPage = reference({
  id: 'medicalalgorithms-masi',
  cite: 'Melasma area and severity index of Kimbrough-Green, as printed by medicalalgorithms.com',
  url: 'https://www.medicalalgorithms.com/melasma-area-and-severity-index-masi-of-kimbrough-green-et-al',
});

const score = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [masiPage, pandya2011],
  row: 'clinical S-12',
});

export const masi = scale({
  id: 'masi',
  name: 'Melasma area and severity index (MASI)',
  lowest: score(0, '1'),
  highest: score(48, '1'),
  better: 'lower',
  levels: [],
  rule: 'Sum over forehead (0.3), right cheek (0.3), left cheek (0.3) and chin (0.1) of weight × area × (darkness + homogeneity). Area 0 none, 1 below 10 %, 2 10–29 %, 3 30–49 %, 4 50–69 %, 5 70–89 %, 6 90–100 %; darkness and homogeneity 0–4.',
  indications: ['melasma'],
  sources: [masiPage, pandya2011],
});
