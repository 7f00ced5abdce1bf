import { redness } from './redness.ts';
import { swelling } from './swelling.ts';
import { tramTracks } from './tram-tracks.ts';

export const courseSigns = [swelling, redness, tramTracks] as const;
