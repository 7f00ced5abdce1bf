import { pigment } from './pigment.ts';
import { redness } from './redness.ts';
import { relativePain } from './relative-pain.ts';
import { swelling } from './swelling.ts';
import { tramTracks } from './tram-tracks.ts';

export const expectations = [redness, swelling, relativePain, tramTracks, pigment] as const;

export type ExpectationId = (typeof expectations)[number]['id'];
