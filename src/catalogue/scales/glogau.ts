import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const glogauPage = reference({
  id: 'glogau-ilmelanoma',
  cite: 'Glogau classification of photoageing, as printed by ilmelanoma.com',
  url: 'https://www.ilmelanoma.com/en/melanoma/risk-factors/glogau-classification-of-photoaging/',
});

const graded = stated({
  from: 'device',
  access: 'derived',
  tier: 'review',
  sources: [glogauPage],
  row: 'clinical S-08',
});
const counted = { note: 'types I–IV counted 1–4' };

export const glogau = scale({
  id: 'glogau',
  name: 'Glogau type of photoageing',
  lowest: graded(1, '1', exactly, counted),
  highest: graded(4, '1', exactly, counted),
  better: 'lower',
  levels: levelsFrom(1, 'read', [
    'I, mild: no wrinkles, usually 28–35 years',
    'II, moderate: wrinkles when the face moves, 35–50 years',
    'III, advanced: wrinkles at rest, 50–65 years',
    'IV, severe: nothing but wrinkles, 60–75 years',
  ]),
  indications: ['photoageing', 'facial-wrinkles'],
  sources: [glogauPage],
});
