import { outcome } from '../outcome.ts';

export const texture = outcome({
  id: 'texture',
  name: 'Texture',
  wording: 'grades of texture',
  indications: ['facial-wrinkles', 'photoageing'],
  known: [],
});
