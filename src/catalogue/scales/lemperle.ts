import { reference } from '../../quantities/index.ts';
import { alqam2022 } from '../references/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { stated } from '../stated.ts';

const lemperleOriginal = reference({
  id: 'lemperle-wrinkles',
  cite: 'Lemperle, Plast Reconstr Surg: a classification of facial wrinkles; 9 raters agreed in 92.7 % of 76 wrinkles',
  url: 'https://www.researchgate.net/publication/11643185_A_Classification_of_Facial_Wrinkles',
});

const graded = stated({
  from: 'device',
  access: 'read',
  tier: 'primary',
  sources: [lemperleOriginal, alqam2022],
  row: 'clinical S-07',
});

export const lemperle = scale({
  id: 'lemperle',
  name: 'Lemperle wrinkle scale',
  lowest: graded(0, '1'),
  highest: graded(5, '1'),
  better: 'lower',
  levels: levelsFrom(0, 'read', [
    'No wrinkle',
    'Can only just be seen',
    'Shallow',
    'Moderately deep',
    'Deep, with sharp edges',
    'Very deep, with a fold of surplus skin',
  ]),
  indications: ['facial-wrinkles', 'neck-wrinkles'],
  sources: [lemperleOriginal, alqam2022],
});
