import { expect, test } from 'vitest';
import { healingCourse, leastContraction, priorDraws } from '../../model/index.ts';
import { rootStream } from '../../quantities/index.ts';
import { contrastedOutputs, planContrast, planPairs } from './plan-contrasts.ts';

test('with the prior in place of the likelihood no difference between plans is spoken of', async () => {
  const [prior, instead] = ['one', 'other'].map((name) =>
    priorDraws(healingCourse, rootStream(8).split(name), 400),
  );
  if (prior === undefined || instead === undefined) throw new Error('no draws');
  for (const pair of planPairs) {
    const found = await planContrast(pair, prior, instead);
    expect(found.map(({ output }) => output)).toEqual([...contrastedOutputs]);
    for (const { contrast } of found) {
      expect(contrast.contraction).toBeLessThan(leastContraction);
      expect(contrast.basis).toBe('not-informed');
      expect('chanceAbove' in contrast).toBe(false);
    }
  }
});
