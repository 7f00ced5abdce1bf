/** log x in two lanes, in the steps of src/quantities/exponential.ts, so that every bit is the same. */
import { formulas } from '../formulas.ts';
import type { FunctionBody, Local } from '../function-body.ts';
import { f64x2 } from '../lanes.ts';
import type { Vector } from '../operand.ts';
import { splitExponent } from './binary-format.ts';
import { ln2High, ln2Low } from './exp-f64x2.ts';
import { logEverywhere } from './special-cases.ts';

export const logF64x2 = (body: FunctionBody, x: Local<'v128'>): Vector => {
  const { k, m } = splitExponent(body, f64x2, x);
  const { ofPositive } = formulas(
    body,
    f64x2,
    { k, m, ln2High, ln2Low },
    {
      f: 'm - 1',
      s: 'f / (2 + f)',
      z: 's * s',
      z2: 'z * z',
      z4: 'z2 * z2',
      series: `z * (2 / 3 + z * (2 / 5)) +
        z * z2 * (2 / 7 + z * (2 / 9)) +
        z * z4 * (2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17))) +
        z * z4 * z4 * (2 / 19 + z * (2 / 21))`,
      square: '0.5 * f * f',
      high: 'k * ln2High',
      sum: 'high + f',
      ofPositive: 'sum + (high - sum + f - (square - (s * (square + series) + k * ln2Low)))',
    },
  );
  return logEverywhere(f64x2, x, ofPositive);
};
