import type { Kinematics, SkinSupport } from '../catalogue/index.ts';
import {
  handStampSpeed,
  motorStampSpeed,
  rimSupport,
  springStampSpeed,
  type Parameter,
  type ParameterValues,
} from '../model/index.ts';
import { scalar, type Evidence, type Scalar } from '../quantities/index.ts';

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

/** By how much a device stiffens the skin around its needles. */
export const supportOf = (support: SkinSupport, { rimSupport: byRim }: ParameterValues): Scalar<'1'> =>
  support === 'rim' ? byRim : scalar(1, '1');

/** The parameters `supportOf` reads. */
export const supportParameters = (support: SkinSupport): readonly Parameter[] =>
  support === 'rim' ? [rimSupport] : [];
