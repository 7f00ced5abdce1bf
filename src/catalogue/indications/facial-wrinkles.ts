import { indication } from '../indication.ts';
import { ablon2018, exceed510k } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

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
  ofScars: false,
  studiedDepth: {
    meaning: 'up-to',
    depth: stated({
      from: 'device',
      access: 'read',
      tier: 'label',
      sources: [exceed510k, ablon2018],
      row: 'clinical I-29',
    })(1.5, 'mm', exactly, {
      note: 'the end of the depth scale of the device of the trial; what was set was not seen',
    }),
  },
  studiedSessions: trial(4, '1', exactly),
  studiedInterval: trial(30, 'd', exactly),
  combinedWith: [],
  endpoints: [],
  sources: [ablon2018],
});
