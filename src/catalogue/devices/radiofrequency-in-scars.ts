import { juhasz2020 } from '../references/index.ts';
import { exactly, stated, within } from '../stated.ts';

const pooled = stated({
  from: 'device',
  access: 'derived',
  tier: 'review',
  sources: [juhasz2020],
  row: 'clinical V-13',
});

const middle = {
  note: 'middle of the range over studies of scars, insulated and other needles together',
} as const;
const bound = {
  access: 'read',
  note: 'bound of the range over studies of scars, insulated and other needles together',
} as const;

/** Settings of radiofrequency needles in studies of scars: insulated and not were pooled. */
export const powerInScars = pooled(38.41, 'W', within(6.82, 70), middle);
export const pulseInScars = pooled(225, 'ms', within(50, 400), middle);
export const depthInScars = {
  minimum: pooled(0.8, 'mm', exactly, bound),
  maximum: pooled(3.5, 'mm', exactly, bound),
};
