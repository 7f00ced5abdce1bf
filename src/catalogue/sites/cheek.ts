import { meng2022 } from '../references.ts';
import { site } from '../site.ts';
import { sd, stated } from '../stated.ts';
import { facialLayers } from './face.ts';

const ultrasound = stated({
  from: 'human',
  method: 'high-frequency ultrasound, zygoma',
  row: 'clinical K-06',
  access: 'read',
  tier: 'primary',
  sources: [meng2022],
});

export const cheek = site({
  id: 'cheek',
  name: 'Cheek',
  ...facialLayers,
  dermis: {
    female: ultrasound(0.87, 'mm', sd(0.35), { n: 69 }),
    male: ultrasound(1.14, 'mm', sd(0.21), { n: 49 }),
  },
  cautions: [],
});
