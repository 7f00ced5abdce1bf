import { lidocaineInfiltrationAdrenaline } from './lidocaine-infiltration-adrenaline.ts';
import { lidocaineInfiltration } from './lidocaine-infiltration.ts';

/** A substance that does not stand here has no limit that was found, for any route. */
export const doseLimits = [lidocaineInfiltration, lidocaineInfiltrationAdrenaline] as const;
