import { law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { babraj2005, reilly2021 } from '../observations.ts';
import { matureCollagen1, matureCollagen3, newCollagen1, newCollagen3 } from '../states.ts';

export const collagen1 = law({
  id: 'collagen-1-mass',
  title: 'Mass of collagen I over all collagen at rest',
  defines: 'collagen1',
  unit: '1',
  text: 'newCollagen1 + matureCollagen1',
  symbols: given(newCollagen1, matureCollagen1),
  sources: [babraj2005],
  validity: [],
  neutral: 'a sum, nothing to switch off',
});

export const collagen3 = law({
  id: 'collagen-3-mass',
  title: 'Mass of collagen III over all collagen at rest',
  defines: 'collagen3',
  unit: '1',
  text: 'newCollagen3 + matureCollagen3',
  symbols: given(newCollagen3, matureCollagen3),
  sources: [reilly2021],
  validity: [],
  neutral: 'a sum, nothing to switch off',
});

export const collagenMass = law({
  id: 'collagen-mass',
  title: 'Mass of all collagen over that at rest',
  defines: 'collagenMass',
  unit: '1',
  text: 'collagen1 + collagen3',
  symbols: given(collagen1, collagen3),
  sources: [babraj2005],
  validity: [],
  neutral: 'a sum, nothing to switch off',
});
