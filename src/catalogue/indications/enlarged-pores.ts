import { reference } from '../../quantities/index.ts';
import { indication } from '../indication.ts';
import { exactly, stated, within } from '../stated.ts';

const elawar2018 = reference({
  id: 'elawar-2018',
  cite: 'Elawar, Dahan 2018, J Clin Aesthet Dermatol 11(8):41–44 (PMC6122511): pores and acne scars, non-insulated radiofrequency needles, 19 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122511/',
});

const ren2022 = reference({
  id: 'ren-2022',
  cite: 'Ren 2022, J Cosmet Dermatol 21:6742–53: enlarged pores, fractional radiofrequency needling, 75 persons',
  doi: '10.1111/jocd.15339',
});

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
