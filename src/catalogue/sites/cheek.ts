import { aapsSite, meng2022, noSource, selcuk } from '../references.ts';
import { site } from '../site.ts';
import { sd, stated, within } from '../stated.ts';

const cornified = stated({
  from: 'human',
  access: 'derived',
  tier: 'review',
  sources: [aapsSite],
  row: 'biophysics SC, typical non-palmar',
});
const textbook = stated({
  from: 'human',
  access: 'recall',
  tier: 'review',
  sources: [noSource],
  row: 'biophysics papillary dermis',
});
const histology = stated({
  from: 'human',
  method: 'histology',
  n: 90,
  access: 'derived',
  tier: 'primary',
  sources: [selcuk],
});
const ultrasound = stated({
  from: 'human',
  method: 'high-frequency ultrasound, zygoma',
  row: 'clinical K-06',
  access: 'read',
  tier: 'primary',
  sources: [meng2022],
});

const unknownRegion = {
  note: 'middle of the range of six region means; which region is the cheek was not seen',
};

export const cheek = site({
  id: 'cheek',
  name: 'Cheek',
  stratumCorneum: cornified(15, 'um', within(10, 20), { note: 'middle of the range for non-palmar skin' }),
  epidermis: {
    female: histology(93.41, 'um', within(65.91, 120.91), { ...unknownRegion, row: 'clinical K-14' }),
    male: histology(100.95, 'um', within(79.1, 122.8), {
      ...unknownRegion,
      row: 'biophysics face, men: same',
    }),
  },
  papillaryDermis: textbook(200, 'um', within(100, 300), { note: 'textbook range, not looked up' }),
  dermis: {
    female: ultrasound(0.87, 'mm', sd(0.35), { n: 69 }),
    male: ultrasound(1.14, 'mm', sd(0.21), { n: 49 }),
  },
  cautions: [],
});
