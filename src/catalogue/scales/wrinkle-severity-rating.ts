import { reference } from '../../quantities/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { stated } from '../stated.ts';

const foldScale = reference({
  id: 'scirp-83835',
  cite: 'Wrinkle Severity Rating Scale, five-point scale of folds, as printed in SCIRP paper 83835',
  url: 'https://html.scirp.org/file/83835_1.htm',
});

const graded = stated({
  from: 'device',
  access: 'read',
  tier: 'primary',
  sources: [foldScale],
  row: 'clinical S-11',
});

export const wrinkleSeverityRating = scale({
  id: 'wrinkle-severity-rating',
  name: 'Wrinkle Severity Rating Scale',
  lowest: graded(1, '1'),
  highest: graded(5, '1'),
  better: 'lower',
  levels: levelsFrom(1, 'read', [
    'No fold',
    'Mild fold',
    'Moderate fold',
    'Severe: less than 2 mm still shows when stretched',
    'Extreme: more than 2 mm still shows when stretched',
  ]),
  indications: ['facial-wrinkles'],
  sources: [foldScale],
});
