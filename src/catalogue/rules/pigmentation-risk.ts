import { reference } from '../../quantities/index.ts';
import {
  alQarqaz,
  cachafeiro2016,
  chawla2014,
  chu2021,
  dogra2014,
  fabbrocini2009,
  mesoneedling,
} from '../references/index.ts';
import { rule } from '../rule.ts';

const cohen2016 = reference({
  id: 'cohen-elbuluk-2016',
  cite: 'Cohen, Elbuluk 2016, J Am Acad Dermatol 74:348–55: microneedling in skin of colour, review',
  doi: '10.1016/j.jaad.2015.09.024',
});

export const pigmentationRisk = rule({
  id: 'pigmentation-risk',
  severity: 'inform',
  scope: 'plan',
  pointer: '/person/phototype',
  when: { kind: 'is', fact: 'person.phototype', values: ['IV', 'V', 'VI'] },
  title: 'Dark skin: pigmentation after needling',
  reason:
    'Sources differ, and none gives a rate for each phototype. In phototypes IV–V, 5 of 30 persons who completed five roller sessions had hyperpigmentation (Dogra 2014, 36 enrolled); in III–V, 0 of 39 (Al Qarqaz). Without stated phototypes: none in Fabbrocini 2009 (32 persons) and Cachafeiro 2016, one severe case among 30 (Chawla 2014), one among 27 (a melasma trial). Chu 2021 lists darker skin as a risk factor; Cohen 2016 calls needling safer than lasers in IV–VI, without a rate.',
  advice: 'Say so before consent, protect from sun, and photograph pigment at every visit.',
  whenUnknown: 'Ask for the phototype.',
  sources: [
    dogra2014,
    alQarqaz,
    fabbrocini2009,
    cachafeiro2016,
    chawla2014,
    mesoneedling,
    chu2021,
    cohen2016,
  ],
});
