/** Whether ranks are uniform, by where their distribution function leaves the envelope of uniform ranks. */
import { exp, log } from '../../../quantities/index.ts';

/** Logarithms of 0! … n!. */
const logFactorials = (n: number): Float64Array => {
  const logs = new Float64Array(n + 1);
  for (let k = 2; k <= n; k += 1) logs[k] = (logs[k - 1] as number) + log(k);
  return logs;
};

/** Probabilities of 0 … n successes. */
const binomial = (n: number, p: number, logs: Float64Array): Float64Array =>
  Float64Array.from({ length: n + 1 }, (_, k) => {
    if (p >= 1) return k === n ? 1 : 0;
    const choose = (logs[n] as number) - (logs[k] as number) - (logs[n - k] as number);
    return exp(choose + k * log(p) + (n - k) * log(1 - p));
  });

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

/** For each count: the smaller of the chances of so few and of so many, doubled. */
const twoSided = (chances: Float64Array): Float64Array => {
  let below = 0;
  const all = total(chances);
  return chances.map((chance) => {
    below += chance;
    return 2 * Math.min(below, all - below + chance);
  });
};

/**
 * The probability that uniform ranks leave, in some bin, an envelope as narrow as that which these just touch
 * (Säilynoja, Bürkner, Vehtari 2022, doi 10.1007/s11222-022-10090-6). Exact: the counts up to a bin are a chain of
 * binomials.
 */
export const envelopeTail = (counts: readonly number[]): number => {
  const n = counts.reduce((sum, count) => sum + count, 0);
  const logs = logFactorials(n);
  const bins = counts.length;
  const envelopes = Array.from({ length: bins - 1 }, (_, bin) =>
    twoSided(binomial(n, (bin + 1) / bins, logs)),
  );
  let reached = 0;
  const seen = envelopes.map((envelope, bin) => {
    reached += counts[bin] as number;
    return envelope[reached] as number;
  });
  const narrowest = Math.min(...seen);
  // Equal chances differ by rounding.
  const inside = narrowest * (1 + 1e-9);
  let stays: Float64Array = new Float64Array(n + 1);
  stays[0] = 1;
  envelopes.forEach((envelope, bin) => {
    const next = new Float64Array(n + 1);
    stays.forEach((chance, before) => {
      if (chance === 0) return;
      binomial(n - before, 1 / (bins - bin), logs).forEach((more, count) => {
        if ((envelope[before + count] as number) > inside) next[before + count]! += chance * more;
      });
    });
    stays = next;
  });
  return Math.min(1, Math.max(0, 1 - total(stays)));
};
