import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const classPage = reference({
  id: 'drpooyabeigi-wrinkle-class',
  cite: 'Fitzpatrick wrinkle classes, as printed by drpooyabeigi.com; scores 1–9 within the classes recalled',
});

const graded = stated({
  from: 'device',
  access: 'derived',
  tier: 'practice',
  sources: [classPage],
  row: 'clinical S-10',
});
const counted = { note: 'classes I–III counted 1–3; scores 1–9 within them are from memory and left out' };

export const fitzpatrickWrinkleClass = scale({
  id: 'fitzpatrick-wrinkle-class',
  name: 'Fitzpatrick wrinkle class',
  lowest: graded(1, '1', exactly, counted),
  highest: graded(3, '1', exactly, counted),
  better: 'lower',
  levels: levelsFrom(1, 'read', [
    'I: fine wrinkles',
    'II: fine to moderately deep wrinkles',
    'III: fine to deep wrinkles with folds of surplus skin',
  ]),
  indications: ['facial-wrinkles'],
  sources: [classPage],
});
