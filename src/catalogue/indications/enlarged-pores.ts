import { elawar2018, ren2022 } from '../references/index.ts';
import { indication } from '../indication.ts';
import { exactly, stated, within } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 19,
  access: 'read',
  tier: 'primary',
  sources: [elawar2018],
  row: 'clinical I-28',
});

export const enlargedPores = indication({
  id: 'enlarged-pores',
  name: 'Enlarged pores',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: trial(4, '1', within(2, 6), {
    access: 'derived',
    note: 'middle of the range, non-insulated radiofrequency needles; with radiofrequency in 75 persons a mean of 1.7, at most 5 (Ren 2022). No study of needles alone was read',
  }),
  studiedInterval: trial(30, 'd', exactly, { note: 'a month; radiofrequency needles' }),
  combinedWith: [],
  endpoints: [],
  sources: [elawar2018, ren2022],
});
