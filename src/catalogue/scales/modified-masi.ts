import { pandya2011 } from '../references/index.ts';
import { scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const score = stated({
  from: 'device',
  access: 'derived',
  tier: 'review',
  sources: [pandya2011],
  row: 'clinical S-13',
});

export const modifiedMasi = scale({
  id: 'modified-masi',
  name: 'Modified MASI, without homogeneity',
  lowest: score(0, '1', exactly, { note: 'no area is dark' }),
  highest: score(24, '1', exactly, { note: 'weights that sum to 1.0, times area 6, times darkness 4' }),
  better: 'lower',
  levels: [],
  rule: 'As MASI without homogeneity: sum over forehead (0.3), right cheek (0.3), left cheek (0.3) and chin (0.1) of weight × area (0–6) × darkness (0–4).',
  indications: ['melasma'],
  sources: [pandya2011],
});
