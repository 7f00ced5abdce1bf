import type { Reference } from '../../quantities/index.ts';
import { amieaInstructions } from '../references/index.ts';
import { stated } from '../stated.ts';

/** A clinic’s printed advice: shows what is practised, not what is proven. */
export const clinicSays = (source: Reference, row: string): ReturnType<typeof stated> =>
  stated({ from: 'human', access: 'read', tier: 'practice', sources: [source], row });

/** The instructions of the one device whose aftercare was read. */
export const labelSays = (row: string): ReturnType<typeof stated> =>
  stated({ from: 'human', access: 'read', tier: 'label', sources: [amieaInstructions], row });
