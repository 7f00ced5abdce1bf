import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { stated } from '../stated.ts';

const skinPenManual = reference({
  id: 'skinpen-manual-p5',
  cite: 'SkinPen Precision manual, page 5, table 7: global aesthetic improvement, version for the treated person',
  url: 'https://manualslib.fr/manual/363305/Bellus-Medical-Skinpen-Precision.html?page=5',
});

const graded = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [skinPenManual],
  row: 'clinical S-05',
});

export const gaisSkinpen = scale({
  id: 'gais-skinpen',
  name: 'Global aesthetic improvement, 1 best to 5 worse (SkinPen study)',
  lowest: graded(1, '1'),
  highest: graded(5, '1'),
  better: 'lower',
  levels: levelsFrom(1, 'read', [
    'Very much improved, the best for this person',
    'Much improved',
    'Improved, plainly so',
    'No change',
    'Worse',
  ]),
  indications: [],
  sources: [skinPenManual],
});
