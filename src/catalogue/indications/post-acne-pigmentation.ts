import { indication } from '../indication.ts';
import { alQarqaz } from '../references/index.ts';
import { stated } from '../stated.ts';

const series = stated({
  from: 'human',
  n: 39,
  access: 'read',
  tier: 'primary',
  sources: [alQarqaz],
  row: 'clinical I-14',
});

export const postAcnePigmentation = indication({
  id: 'post-acne-pigmentation',
  name: 'Pigmentation after acne',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: series(1, '1'),
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [alQarqaz],
});
