/** What each operator of the language means for doubles: the one definition that every evaluator follows. */
import { exp, log, pow } from '../../quantities/index.ts';

export { exp, log };

/** x^y; for the exponents −1, 1, 2 and 3 by division or products, which are cheaper. */
export const power = (x: number, y: number): number => {
  if (y === 2) return x * x;
  if (y === 3) return x * x * x;
  if (y === 1) return x;
  if (y === -1) return 1 / x;
  return pow(x, y);
};

/** The positive part, max(x, 0). */
export const positivePart = (x: number): number => Math.max(x, 0);

/** x^n/(k^n + x^n) (Hill 1910), written so that no power overflows; 0 for x <= 0. */
export const hill = (x: number, k: number, n: number): number => (x <= 0 ? 0 : 1 / (1 + power(k / x, n)));
