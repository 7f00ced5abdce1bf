import { reference } from '../quantities/index.ts';

/** Texts that only comparisons cite. */

export const faceRoller2012 = reference({
  id: 'face-roller-2012',
  cite: 'Dermatol Surg 2012;38:1816: rollers of 0.15 and 0.25 mm on the face, water loss over 72 h, split face',
  doi: '10.1111/j.1524-4725.2012.02550.x',
});
