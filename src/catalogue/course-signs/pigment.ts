import type { Evidence, Reference } from '../../quantities/index.ts';
import { courseSign } from '../course-sign.ts';
import { alQarqaz, dogra2014, fabbrocini2009 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const counted = (
  source: Reference,
  row: string,
  [darkened, n]: readonly [darkened: number, n: number],
  note: string,
): Evidence<'1'> =>
  stated({ from: 'human', n, access: 'read', tier: 'primary', sources: [source], row })(
    darkened,
    '1',
    exactly,
    { note },
  );

export const pigment = courseSign({
  id: 'pigment',
  name: 'Darkening of the needled skin (post-inflammatory hyperpigmentation)',
  sightings: [
    {
      kind: 'counted',
      seen: counted(
        dogra2014,
        'clinical H-01',
        [5, 30],
        'of 30 who completed; of all 36 who began it is 13.9 %',
      ),
      where: 'acne scars, roller, five sessions, phototypes IV–V',
      device: 'roller',
      phototypes: ['IV', 'V'],
    },
    {
      kind: 'counted',
      seen: counted(alQarqaz, 'clinical H-03', [0, 39], 'one session; the tool is not stated'),
      where: 'acne scars, needling, phototypes III–V',
      phototypes: ['III', 'IV', 'V'],
    },
    {
      kind: 'counted',
      seen: counted(fabbrocini2009, 'clinical H-04', [0, 32], 'the phototypes are not stated'),
      where: 'rolling acne scars, roller',
      device: 'roller',
    },
  ],
});
