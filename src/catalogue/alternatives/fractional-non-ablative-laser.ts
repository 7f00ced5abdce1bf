import { alternative } from '../alternative.ts';
import { cachafeiro2016, striaeLaser2019 } from '../references/index.ts';
import { stated } from '../stated.ts';

const compared = { from: 'human', access: 'read', tier: 'primary' } as const;

export const fractionalNonAblativeLaser = alternative({
  id: 'fractional-non-ablative-laser',
  name: 'Fractional non-ablative laser, 1340 nm',
  comparisons: [
    {
      indication: 'acne-scars',
      persons: stated({ ...compared, sources: [cachafeiro2016], row: 'clinical T-10' })(46, '1'),
      needling: '3 sessions a month apart; needle length not seen',
      other: 'laser 1340 nm, 3 sessions a month apart',
      finding:
        'Goodman–Baron points fell in both groups, without a significant difference (p = .264). Skin darkened in 13.6 % after the laser (3 of 22) and in nobody after needling.',
      sources: [cachafeiro2016],
    },
    {
      indication: 'striae',
      persons: stated({ ...compared, sources: [striaeLaser2019], row: 'clinical T-27' })(20, '1'),
      needling: '5 sessions a month apart on the abdomen; needle length not seen',
      other: 'laser 1340 nm, 5 sessions a month apart',
      finding:
        'Equal gain in appearance and in quality of life. Needling hurt more: 5.23 of 10 (SE 0.31) against 2.39 (SE 0.22).',
      sources: [striaeLaser2019],
    },
  ],
  downtime: {
    text: 'On the abdomen side effects lasted 4.03 days (SE 0.45) after the laser and 3 days (SE 0.37) after needling, 20 persons; not seen for the face.',
    sources: [striaeLaser2019],
  },
  phototypes: {
    text: 'III–IV in the trial of striae; not stated in what was seen of the trial of acne scars.',
    sources: [striaeLaser2019, cachafeiro2016],
  },
  sources: [cachafeiro2016, striaeLaser2019],
});
