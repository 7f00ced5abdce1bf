import { courseSign } from '../course-sign.ts';
import { dogra2014 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const counted = stated({
  from: 'human',
  n: 30,
  access: 'read',
  tier: 'primary',
  sources: [dogra2014],
  row: 'clinical A-13',
});

export const tramTracks = courseSign({
  id: 'tram-tracks',
  name: 'Rows of scars where the tool passed (tram tracks)',
  sightings: [
    {
      kind: 'counted',
      seen: counted(2, '1', exactly, { note: 'of 36 persons 30 completed five sessions' }),
      where: 'acne scars, roller, phototypes IV–V',
      device: 'roller',
    },
  ],
});
