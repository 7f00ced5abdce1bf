import { outcome } from '../outcome.ts';
import { ablonTextureArm } from './arms/ablon-2018.ts';

export const texture = outcome({
  id: 'texture',
  name: 'Texture',
  wording: 'grades of texture',
  indications: ['facial-wrinkles', 'photoageing'],
  arms: [ablonTextureArm],
  known: [],
});
