import { law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { babraj2005 } from '../observations.ts';
import { collagen3, matureCollagen, newCollagen } from '../states.ts';

export const collagenMass = law({
  id: 'collagen-mass',
  title: 'Mass of all collagen over that at rest',
  defines: 'collagenMass',
  unit: '1',
  text: 'collagen3 + newCollagen + matureCollagen',
  symbols: given(collagen3, newCollagen, matureCollagen),
  sources: [babraj2005],
  validity: [],
  neutral: 'a sum, nothing to switch off',
});
