import { outcome } from '../outcome.ts';
import { sharmaArm } from './arms/sharma-jpad.ts';

export const goodmanBaronMeanGrade = outcome({
  id: 'goodman-baron-mean-grade',
  name: 'Mean Goodman–Baron grade',
  wording: 'mean of the Goodman–Baron grade before and after',
  indications: ['acne-scars'],
  arms: [sharmaArm],
  known: [],
});
