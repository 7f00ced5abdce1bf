import { posas2 } from '../references/index.ts';
import { scale } from '../scale.ts';
import { stated } from '../stated.ts';

const score = stated({
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [posas2],
  row: 'clinical S-14',
});

export const posas2Patient = scale({
  id: 'posas-2-patient',
  name: 'POSAS 2.0, scale of the patient',
  lowest: score(6, '1'),
  highest: score(60, '1'),
  better: 'lower',
  levels: [],
  rule: 'Sum of six items, each 1–10: pain, itch, colour, stiffness, thickness, irregularity. The overall opinion stands apart. Version 2.0; version 3.0 has other items.',
  indications: ['burn-scars', 'hypertrophic-abdominal-scars'],
  sources: [posas2],
});
