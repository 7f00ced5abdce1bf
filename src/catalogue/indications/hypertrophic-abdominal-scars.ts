import { indication } from '../indication.ts';
import { fdaK200044, juhasz2020, nonAtrophicReview } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical I-16',
});

export const hypertrophicAbdominalScars = indication({
  id: 'hypertrophic-abdominal-scars',
  name: 'Scars of surgery or injury, hypertrophic, on the abdomen',
  ofScars: true,
  studiedDepth: {
    meaning: 'up-to',
    depth: trial(2.5, 'mm', exactly, {
      note: 'the most the device can be set to; what was set was not seen',
    }),
  },
  studiedSessions: trial(3, '1'),
  studiedInterval: 'unknown',
  combinedWith: [
    {
      what: 'Silicone gel: a short-term gain in pliability, height and vascularity',
      access: 'read',
      sources: [nonAtrophicReview],
    },
  ],
  endpoints: [{ endpoint: 'pinpoint-bleeding', access: 'read', sources: [juhasz2020] }],
  sources: [fdaK200044, nonAtrophicReview],
});
