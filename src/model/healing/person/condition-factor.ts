import type { Sources } from '../../../quantities/index.ts';
import { law, type Law } from '../../mechanism.ts';
import type { Parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import type { Input } from '../notation/state.ts';

/** A factor that is 1 without the condition and the parameter with it; straight between. */
export const conditionFactor = (entry: {
  readonly id: string;
  readonly title: string;
  readonly defines: string;
  readonly condition: Input;
  readonly factor: Parameter;
  readonly sources: Sources;
}): Law => {
  const { condition, factor, ...described } = entry;
  return law({
    ...described,
    unit: '1',
    text: `1 + ${condition.symbol} * (${factor.id} - 1)`,
    symbols: given(condition, factor),
    off: '1',
    validity: [{ symbol: condition.symbol, unit: '1', low: 0, high: 1 }],
    neutral: `factor 1: as in a person without ${condition.symbol}`,
  });
};
