import { reference } from '../../quantities/index.ts';

/** Scales that several entries use. */

export const pandya2011 = reference({
  id: 'pandya-2011',
  cite: 'Pandya 2011, J Am Acad Dermatol 64:78–83: reliability of the melasma area and severity index and its modified form',
});

export const posas2 = reference({
  id: 'posas-2',
  cite: 'Patient and Observer Scar Assessment Scale 2.0, items as listed by skinoncology.net and bio-protocol 10675651',
  url: 'https://mail.skinoncology.net/posas-scar-scale.html',
});
