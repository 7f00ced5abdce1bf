import type { Kinematics } from '../catalogue/index.ts';
import { handStampSpeed, motorStampSpeed, springStampSpeed } from '../model/index.ts';
import type { Evidence } from '../quantities/index.ts';

/** Width one stroke or stamp works. */
export const toolWidth = (kinematics: Kinematics): Evidence<'mm'> => {
  switch (kinematics.kind) {
    case 'gliding':
      return kinematics.trackWidth;
    case 'rolling':
      return kinematics.drumWidth;
    case 'stamping':
      return kinematics.arrayWidth;
  }
};

/** How fast a stamped array is driven in. */
export const stampSpeedOf = {
  hand: handStampSpeed,
  spring: springStampSpeed,
  motor: motorStampSpeed,
} as const;
