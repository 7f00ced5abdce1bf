import { courseSign } from '../course-sign.ts';
import { facialRoller2012, pudukadan2017 } from '../references/index.ts';
import { stated } from '../stated.ts';
import { afterAnyNeedling, afterRoller } from './pooled.ts';

const afterRadiofrequency = stated({
  from: 'human',
  n: 19,
  access: 'read',
  tier: 'primary',
  sources: [pudukadan2017],
  row: 'clinical A-10',
});

const afterShortRoller = stated({
  from: 'human',
  access: 'read',
  tier: 'primary',
  sources: [facialRoller2012],
  row: 'healing 0.15/0.25 mm roller, face',
});

export const redness = courseSign({
  id: 'redness',
  name: 'Redness',
  sightings: [
    afterRoller,
    {
      kind: 'gone-by',
      seen: afterRadiofrequency(10, 'h'),
      where: 'acne scars, needles with current, not insulated',
      device: 'radiofrequency',
    },
    {
      kind: 'gone-by',
      seen: afterShortRoller(72, 'h'),
      where: 'face, rollers of 0.15 and 0.25 mm',
      device: 'home-roller',
    },
    afterAnyNeedling,
  ],
});
