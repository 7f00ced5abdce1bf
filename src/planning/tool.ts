import { handStampSpeed, motorStampSpeed, springStampSpeed } from '../model/index.ts';

/** How fast a stamped array is driven in. */
export const stampSpeedOf = {
  hand: handStampSpeed,
  spring: springStampSpeed,
  motor: motorStampSpeed,
} as const;
