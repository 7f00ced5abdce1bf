import { outcome } from '../outcome.ts';
import { alqam2022, fabbrocini2012 } from '../references/index.ts';
import { skinPenFaceArm } from './arms/skinpen-face-2023.ts';
import { ablonWrinkleArm } from './arms/ablon-2018.ts';

export const wrinkleImprovement = outcome({
  id: 'wrinkle-improvement',
  name: 'Wrinkles',
  wording: 'wrinkle grades and aesthetic improvement',
  indications: [
    'facial-wrinkles',
    'neck-wrinkles',
    'upper-lip-wrinkles',
    'periorbital-wrinkles',
    'photoageing',
  ],
  arms: [skinPenFaceArm, ablonWrinkleArm],
  known: [
    {
      says: 'Neck, four sessions a month apart, 32 of 35 persons: no number of the change was read.',
      numbers: [],
      access: 'read',
      sources: [alqam2022],
    },
    {
      says: 'Upper lip, two sessions of a roller, 10 women: the grade fell in most.',
      numbers: [],
      access: 'read',
      sources: [fabbrocini2012],
    },
  ],
});
