import type { Method } from './method.ts';
import { rodas4 } from './rodas4.ts';

/** A new method is one file and one line here. */
export const methods: readonly Method[] = [rodas4];

export { rodas4 };
export type { ExplicitMethod, Method, RosenbrockMethod } from './method.ts';
