import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startingPlan } from './starting-plan.ts';

it('is the example', () => {
  const example = readFileSync(join(import.meta.dirname, '../../../examples/cheek.json'), 'utf8');
  expect(startingPlan).toEqual(JSON.parse(example));
});
