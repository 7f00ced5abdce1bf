import { reference } from '../../quantities/index.ts';

/** Texts the recovery of the barrier rests on. */

export const closureBySite = reference({
  id: 'pmc8259462',
  cite: 'PMC8259462: closure of covered micropores at abdomen, upper arm and volar forearm by impedance, 35 persons, 3 days',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8259462/',
});

export const gupta2011 = reference({
  id: 'gupta-2011',
  cite: 'Gupta, Gill, Andrews, Prausnitz 2011, J Control Release: recovery of human skin after microneedles by impedance spectroscopy, covered and not',
  url: 'https://scholars.ttu.edu/',
});

export const kelchen2016 = reference({
  id: 'kelchen-2016',
  cite: 'Kelchen et al 2016, J Control Release 225:294: micropores close more slowly at 77 years than at 26, by impedance',
  doi: '10.1016/j.jconrel.2016.01.051',
});

export const olderSkin2018 = reference({
  id: 'pmc5830461',
  cite: 'PMC5830461 (2018): hydrogel arrays in persons above 65 and from 20 to 30 years, depth and water loss',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5830461/',
});

export const nanochip2017 = reference({
  id: 'nanochip-2017',
  cite: 'J Cosmet Laser Ther 2017;19:427: nanochip and needles of 0.25 and 0.5 mm, 16 persons, water loss and erythema',
});
