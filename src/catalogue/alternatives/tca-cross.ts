import { alternative } from '../alternative.ts';
import { leheta2011 } from '../references/index.ts';
import { stated } from '../stated.ts';

export const tcaCross = alternative({
  id: 'tca-cross',
  name: 'Trichloroacetic acid 100 % in single scars (CROSS)',
  comparisons: [
    {
      indication: 'acne-scars',
      persons: stated({
        from: 'human',
        access: 'read',
        tier: 'primary',
        sources: [leheta2011],
        row: 'clinical T-04',
      })(30, '1'),
      needling: '4 sessions 4 weeks apart, 15 persons; needle length not seen',
      other: '100 % TCA CROSS, 15 persons',
      finding:
        'Severity fell by 68.3 % after needling and by 75.3 % after CROSS, no significant difference (p = .47).',
      sources: [leheta2011],
    },
  ],
  downtime: 'unknown',
  phototypes: 'unknown',
  sources: [leheta2011],
});
