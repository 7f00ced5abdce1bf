import { indication } from '../indication.ts';
import { exceed510k, rejuvapen510k } from '../references/index.ts';

export const periorbitalWrinkles = indication({
  id: 'periorbital-wrinkles',
  name: 'Wrinkles around the eye, outside the orbital rim',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: 'unknown',
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [rejuvapen510k, exceed510k],
});
