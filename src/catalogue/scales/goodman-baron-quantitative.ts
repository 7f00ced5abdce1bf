import { reference } from '../../quantities/index.ts';
import { scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const original = reference({
  id: 'goodman-baron-quantitative',
  cite: 'Goodman, Baron 2006, J Cosmet Dermatol: quantitative grading of acne scars; four raters within 4 points in 19 of 21 persons. Abstract read, points recalled',
  doi: '10.1111/j.1473-2165.2006.00222.x',
});

const points = stated({
  from: 'device',
  access: 'recall',
  tier: 'primary',
  sources: [original],
  row: 'clinical S-03',
});

export const goodmanBaronQuantitative = scale({
  id: 'goodman-baron-quantitative',
  name: 'Goodman–Baron, quantitative',
  lowest: points(0, '1', exactly, { note: 'no scar of any kind; the points are from memory' }),
  highest: points(84, '1', exactly, {
    note: '6 + 18 + 36 + 24, the most of each group; the points are from memory',
  }),
  better: 'lower',
  levels: [],
  rule: 'From memory. Points of each kind of scar times 1 for 1–10 scars, 2 for 11–20, 3 for more. One point: macular; mildly atrophic. Two: moderately atrophic; punched-out, shallow and small; shallow, broad. Three: punched-out and deep with normal base; the same with abnormal base; linear or troughed; deep and broad. Papular scars 2, 4 or 6; keloid or hypertrophic 6 below 5 cm², 12 to 20 cm², 18 above.',
  indications: ['acne-scars'],
  sources: [original],
});
