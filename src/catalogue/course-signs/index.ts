import { pigment } from './pigment.ts';
import { redness } from './redness.ts';
import { swelling } from './swelling.ts';
import { tramTracks } from './tram-tracks.ts';

export const courseSigns = [swelling, redness, tramTracks, pigment] as const;
