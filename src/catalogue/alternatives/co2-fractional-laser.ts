import { alternative } from '../alternative.ts';
import { striaeCo2 } from '../references/index.ts';
import { stated } from '../stated.ts';

export const co2FractionalLaser = alternative({
  id: 'co2-fractional-laser',
  name: 'Fractional CO2 laser',
  comparisons: [
    {
      indication: 'striae',
      persons: stated({
        from: 'human',
        access: 'read',
        tier: 'primary',
        sources: [striaeCo2],
        row: 'clinical T-28',
      })(40, '1'),
      needling: '4 sessions a month apart; needle length not seen',
      other: 'fractional CO2 laser, 4 sessions a month apart',
      finding:
        'Both better than before (p < .001), no difference between them, followed for 6 to 10 months. No significant harm.',
      sources: [striaeCo2],
    },
  ],
  downtime: 'unknown',
  phototypes: 'unknown',
  sources: [striaeCo2],
});
