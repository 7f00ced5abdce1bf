import type { SkinSupport } from '../catalogue/index.ts';
import {
  handStampSpeed,
  motorStampSpeed,
  rimSupport,
  springStampSpeed,
  type Parameter,
  type ParameterValues,
} from '../model/index.ts';
import { scalar, type Scalar } from '../quantities/index.ts';

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
