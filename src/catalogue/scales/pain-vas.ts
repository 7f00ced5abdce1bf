import { fdaK200044 } from '../references/index.ts';
import { scale } from '../scale.ts';
import { stated } from '../stated.ts';

const line = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical S-18',
});

export const painVas = scale({
  id: 'pain-vas',
  name: 'Pain, visual analogue scale in millimetres',
  lowest: line(0, '1'),
  highest: line(100, '1'),
  better: 'lower',
  levels: [],
  rule: 'Millimetres along a line of 100 mm; where a source counts 0–10, times ten. A study for the FDA took 10 mm as the least change that matters on such a line.',
  indications: [],
  sources: [fdaK200044],
});
