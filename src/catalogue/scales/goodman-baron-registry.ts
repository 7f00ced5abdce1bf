import { reference } from '../../quantities/index.ts';
import { scale } from '../scale.ts';
import { stated } from '../stated.ts';

const registry = reference({
  id: 'nct02646917-scale',
  cite: 'NCT02646917, registered outcome: Goodman–Baron grades worded from 1 mild to 4 severe',
  url: 'https://meddatax.com/clinical-trials/NCT02646917/results',
});

const graded = stated({
  from: 'device',
  access: 'read',
  tier: 'label',
  sources: [registry],
  row: 'clinical S-02',
});

export const goodmanBaronRegistry = scale({
  id: 'goodman-baron-registry',
  name: 'Goodman–Baron, qualitative, as worded in a trial register',
  lowest: graded(1, '1'),
  highest: graded(4, '1'),
  better: 'lower',
  levels: [
    { value: 1, wording: 'Mild', access: 'read' },
    { value: 4, wording: 'Severe', access: 'read' },
  ],
  rule: 'Grade 1 is mild here and macular in the original wording: do not compare the two. The words of grades 2 and 3 were not seen.',
  indications: ['acne-scars'],
  sources: [registry],
});
