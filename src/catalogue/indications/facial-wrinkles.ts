import { indication } from '../indication.ts';
import { ablon2018, exceed510k } from '../references.ts';
import { exactly, stated, within } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 48,
  access: 'read',
  tier: 'primary',
  sources: [ablon2018],
  row: 'clinical I-29',
});

export const facialWrinkles = indication({
  id: 'facial-wrinkles',
  name: 'Facial wrinkles',
  studiedDepth: stated({
    from: 'device',
    access: 'derived',
    tier: 'label',
    sources: [exceed510k, ablon2018],
  })(0.75, 'mm', within(0, 1.5), {
    row: 'clinical I-29',
    note: 'the trial states its device, whose depth scale is 0–1.5 mm; depths used were not seen',
  }),
  studiedSessions: trial(4, '1', exactly),
  studiedInterval: trial(30, 'd', exactly),
  combinedWith: [],
  endpoints: [],
  sources: [ablon2018],
});
