import { outcome } from '../outcome.ts';

export const rollingScarGrade = outcome({
  id: 'rolling-scar-grade',
  name: 'Rolling scars',
  wording: 'severity of rolling scars, casts',
  indications: ['acne-scars-rolling'],
  known: [],
});
