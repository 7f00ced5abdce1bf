import { acneScars } from './acne-scars.ts';
import { acneScarsBoxcarDeep } from './acne-scars-boxcar-deep.ts';
import { acneScarsBoxcarShallow } from './acne-scars-boxcar-shallow.ts';
import { acneScarsIcePick } from './acne-scars-ice-pick.ts';
import { acneScarsRolling } from './acne-scars-rolling.ts';
import { androgeneticAlopecia } from './androgenetic-alopecia.ts';
import { atrophicTraumaticScars } from './atrophic-traumatic-scars.ts';
import { burnScars } from './burn-scars.ts';
import { enlargedPores } from './enlarged-pores.ts';
import { facialWrinkles } from './facial-wrinkles.ts';
import { hydration } from './hydration.ts';
import { hypertrophicAbdominalScars } from './hypertrophic-abdominal-scars.ts';
import { laxity } from './laxity.ts';
import { melasma } from './melasma.ts';
import { neckWrinkles } from './neck-wrinkles.ts';
import { periorbitalWrinkles } from './periorbital-wrinkles.ts';
import { photoageing } from './photoageing.ts';
import { postAcnePigmentation } from './post-acne-pigmentation.ts';
import { striae } from './striae.ts';
import { upperLipWrinkles } from './upper-lip-wrinkles.ts';

export const indications = [
  facialWrinkles,
  neckWrinkles,
  upperLipWrinkles,
  periorbitalWrinkles,
  photoageing,
  laxity,
  hydration,
  enlargedPores,
  acneScars,
  acneScarsRolling,
  acneScarsBoxcarShallow,
  acneScarsBoxcarDeep,
  acneScarsIcePick,
  atrophicTraumaticScars,
  hypertrophicAbdominalScars,
  burnScars,
  striae,
  melasma,
  postAcnePigmentation,
  androgeneticAlopecia,
] as const;
