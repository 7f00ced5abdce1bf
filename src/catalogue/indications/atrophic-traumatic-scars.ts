import { indication } from '../indication.ts';
import { harris2015, juhasz2020, schwarz2011, bandral2019 } from '../references/index.ts';
import { stated, within } from '../stated.ts';

const pooled = stated({
  from: 'human',
  access: 'derived',
  tier: 'review',
  sources: [juhasz2020, schwarz2011, harris2015],
  row: 'clinical I-01',
});

export const atrophicTraumaticScars = indication({
  id: 'atrophic-traumatic-scars',
  name: 'Scars of surgery or injury, atrophic',
  ofScars: true,
  studiedDepth: {
    meaning: 'used',
    depth: pooled(1.5, 'mm', within(1.5, 3), {
      note: 'that of 11 persons with traumatic and acne scars (Schwarz 2011); range over 36 studies of scars of all kinds (Juhasz 2020)',
    }),
  },
  studiedSessions: pooled(3, '1', within(1, 12), {
    note: 'range over 36 studies of scars of all kinds (Juhasz 2020); 3 is the median in acne scars (Harris 2015)',
  }),
  studiedInterval: pooled(28, 'd', within(7, 56), {
    note: '1–8 weeks over 36 studies of scars of all kinds (Juhasz 2020); 4 weeks is the median in acne scars (Harris 2015)',
  }),
  combinedWith: [],
  endpoints: [{ endpoint: 'pinpoint-bleeding', access: 'read', sources: [juhasz2020] }],
  sources: [juhasz2020, schwarz2011, harris2015, bandral2019],
});
