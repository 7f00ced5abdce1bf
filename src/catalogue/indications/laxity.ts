import { indication } from '../indication.ts';
import { ablon2018, exceed510k } from '../references.ts';
import { stated, within } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 48,
  access: 'read',
  tier: 'primary',
  sources: [ablon2018],
  row: 'clinical I-29',
});

export const laxity = indication({
  id: 'laxity',
  name: 'Laxity of the face',
  studiedDepth: stated({
    from: 'device',
    access: 'derived',
    tier: 'label',
    sources: [exceed510k, ablon2018],
    row: 'clinical I-29',
  })(0.75, 'mm', within(0, 1.5), {
    note: 'the trial states its device, whose depth scale is 0–1.5 mm; depths used were not seen',
  }),
  studiedSessions: trial(4, '1'),
  studiedInterval: trial(30, 'd'),
  combinedWith: [],
  endpoints: [],
  sources: [ablon2018],
});
