import { outcome } from '../outcome.ts';
import { fabbrociniArm } from './arms/fabbrocini-2009.ts';

export const rollingScarGrade = outcome({
  id: 'rolling-scar-grade',
  name: 'Rolling scars',
  wording: 'severity of rolling scars, casts',
  indications: ['acne-scars-rolling'],
  arms: [fabbrociniArm],
  known: [],
});
