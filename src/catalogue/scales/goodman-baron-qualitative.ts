import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const original = reference({
  id: 'goodman-baron-qualitative',
  cite: 'Goodman, Baron 2006, Dermatol Surg: qualitative grading of acne scars; grades 1–3 read at geantsage.pixnet.net, grade 4 and the stretch rule recalled',
  url: 'https://geantsage.pixnet.net/blog/category/3221558',
});

const graded = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [original],
  row: 'clinical S-01',
});

export const goodmanBaronQualitative = scale({
  id: 'goodman-baron-qualitative',
  name: 'Goodman–Baron, qualitative, original wording',
  lowest: graded(1, '1'),
  highest: graded(4, '1', exactly, {
    access: 'recall',
    note: 'the wording of grade 4 and the stretch rule are from memory',
  }),
  better: 'lower',
  levels: [
    ...levelsFrom(1, 'read', [
      'Macular: flat, a change of colour only',
      'Mild: may not show at 50 cm or more, hidden by make-up or beard shadow',
    ]),
    ...levelsFrom(3, 'recall', [
      'Moderate: shows at 50 cm or more, not easily hidden, flattens when the skin is stretched',
      'Severe: as moderate, and does not flatten when the skin is stretched',
    ]),
  ],
  indications: ['acne-scars'],
  sources: [original],
});
