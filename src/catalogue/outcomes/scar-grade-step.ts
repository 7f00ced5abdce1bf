import { outcome } from '../outcome.ts';
import { juhasz2020, harris2015 } from '../references/index.ts';
import { majidArm } from './arms/majid-2009.ts';
import { hongKongArm } from './arms/hkjdv-2018.ts';
import { pudukadanArm } from './arms/pudukadan-2017.ts';
import { chandrashekarArm } from './arms/chandrashekar-2014.ts';
import { chawlaArm } from './arms/chawla-2014.ts';
import { tirmiziArm } from './arms/tirmizi-2021.ts';
import { depthSplitFaceArm } from './arms/depth-split-face.ts';

export const scarGradeStep = outcome({
  id: 'scar-grade-step',
  name: 'Acne scars at least one grade better',
  wording: 'persons whose scar grade, as a physician gave it, was at least one grade better',
  indications: ['acne-scars'],
  arms: [majidArm, hongKongArm, pudukadanArm, chandrashekarArm, chawlaArm, tirmiziArm, depthSplitFaceArm],
  known: [
    {
      says: 'No scar study reported a serious adverse event (1,845 persons). Studies pooled every kind of acne scar.',
      numbers: [],
      access: 'read',
      sources: [juhasz2020],
    },
    {
      says: '18 studies of acne scars: needling alone was used at a median of 1.5 mm, three sessions, four weeks apart; how results depend on them was not compared.',
      numbers: [],
      access: 'read',
      sources: [harris2015],
    },
  ],
});
