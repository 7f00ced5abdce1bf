import type { Method } from './method.ts';
import { rodas4 } from './rodas4.ts';
import { rodas5p } from './rodas5p.ts';
import { tsit5 } from './tsit5.ts';

/** A new method is one file and one line here. */
export const methods: readonly Method[] = [rodas4, rodas5p, tsit5];

export { rodas4, rodas5p, tsit5 };
export type { ExplicitMethod, Method, RosenbrockMethod } from './method.ts';
