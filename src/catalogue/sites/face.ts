import type { Evidence } from '../../quantities/index.ts';
import { meng2022, selcuk } from '../references/index.ts';
import type { BySex } from '../site.ts';
import { sd, stated, within } from '../stated.ts';

const histology = stated({
  from: 'human',
  method: 'histology',
  n: 90,
  access: 'derived',
  tier: 'primary',
  sources: [selcuk],
});

const women = { row: 'clinical K-14' };
const men = { row: 'biophysics face, men: same' };
const dermisOfWomen = { row: 'biophysics face, women: epidermis' };

/** Histology of six regions of the face, whose names were not seen: their range stands for each. */
export const facialEpidermis = (which: string): BySex<Evidence<'um'>> => {
  const note = `middle of the range of six region means; ${which}`;
  return {
    female: histology(93.41, 'um', within(65.91, 120.91), { ...women, note }),
    male: histology(100.95, 'um', within(79.1, 122.8), { ...men, note }),
  };
};

/** For regions without a measurement of their own. */
export const facialDermisByHistology = (which: string): BySex<Evidence<'mm'>> => {
  const note = `middle of the range of six region means of the face; ${which}; histology, where other regions of the face have ultrasound`;
  return {
    female: histology(1.324, 'mm', within(1.15, 1.498), { ...dermisOfWomen, note }),
    male: histology(1.525, 'mm', within(1.107, 1.943), { ...men, note }),
  };
};

type MeanAndSd = readonly [mean: number, sd: number];

/** The dermis that ultrasound sees. Its “epidermis” is an echo, 2–3 times that of histology, and is not used. */
export const facialDermisByUltrasound = (
  region: string,
  row: string,
  { female, male }: BySex<MeanAndSd>,
  detail: { readonly note?: string } = {},
): BySex<Evidence<'mm'>> => {
  const ultrasound = stated({
    from: 'human',
    method: `high-frequency ultrasound, ${region}`,
    row,
    access: 'read',
    tier: 'primary',
    sources: [meng2022],
  });
  return {
    female: ultrasound(female[0], 'mm', sd(female[1]), { n: 69, ...detail }),
    male: ultrasound(male[0], 'mm', sd(male[1]), { n: 49, ...detail }),
  };
};

/** Forehead, glabella, zygoma and below the jaw, in the same study. */
export const thinsWithAge = { note: 'falls with age in women' };
