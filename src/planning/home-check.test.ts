import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestAtHome } from '../catalogue/index.ts';
import { checkHome, type HomeUse } from './home-check.ts';

const good: HomeUse = {
  schema: 'percuta.home/1',
  needleLengthMm: 0.2,
  intervalDays: 7,
  usesSoFar: 3,
  cleanedAndDisinfected: 'yes',
  sharedWithOthers: 'no',
  needlesBentOrBlunt: 'no',
  skinHealthy: 'yes',
  bleeding: 'no',
  productOnNeedledSkin: 'no',
};

const findings = (edit: Partial<Record<keyof HomeUse, unknown>>) => {
  const checked = checkHome({ ...good, ...edit });
  if (!('findings' in checked)) throw new Error(JSON.stringify(checked));
  return checked.findings;
};

test('nothing against it is not a recommendation: the notice and the signs to stop at stand there anyway', () => {
  const checked = checkHome(good);
  if (!('findings' in checked)) throw new Error('unreadable');
  expect(checked.findings).toEqual([]);
  expect(checked.notice).toMatch(/nothing here says that it works/);
  expect(checked.stopSigns.length).toBeGreaterThan(3);
});

describe('each answer that speaks against it', () => {
  test.each([
    ['needleLengthMm', 0.31, 'block', 'home-needle-length-mm'],
    ['sharedWithOthers', 'yes', 'block', 'home-shared-with-others'],
    ['skinHealthy', 'no', 'block', 'home-skin-healthy'],
    ['needlesBentOrBlunt', 'yes', 'block', 'home-needles-bent-or-blunt'],
    ['bleeding', 'yes', 'block', 'home-bleeding'],
    ['cleanedAndDisinfected', 'no', 'block', 'home-cleaned-and-disinfected'],
    ['productOnNeedledSkin', 'yes', 'warn', 'home-product-on-needled-skin'],
  ] as const)('%s: %s', (field, answer, severity, rule) => {
    const [finding, ...more] = findings({ [field]: answer });
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ severity, rule, pointer: `/${field}` });
    for (const text of [finding!.title, finding!.reason, finding!.advice]) {
      expect(text.length).toBeGreaterThan(8);
    }
  });

  test('the longest needle is the catalogue’s, is allowed, and is marked as assumed beyond it', () => {
    expect(findings({ needleLengthMm: longestAtHome.value })).toEqual([]);
    const [finding] = findings({ needleLengthMm: longestAtHome.value + 0.01 });
    expect(finding).toMatchObject({ amber: true, sources: ['assumption'] });
    expect(finding?.reason).toContain(`${longestAtHome.value} mm`);
  });
});

const questions = [
  'cleanedAndDisinfected',
  'sharedWithOthers',
  'needlesBentOrBlunt',
  'skinHealthy',
  'bleeding',
  'productOnNeedledSkin',
] as const;

test.each([...questions, 'usesSoFar'] as const)('%s unknown is asked for', (field) => {
  expect(findings({ [field]: 'unknown' })).toEqual([
    expect.objectContaining({ severity: 'warn', rule: 'home-unknown', pointer: `/${field}` }),
  ]);
});

test('gravest first, one finding for each answer', () => {
  const found = findings({ productOnNeedledSkin: 'yes', bleeding: 'unknown', sharedWithOthers: 'yes' });
  expect(found.map(({ severity }) => severity)).toEqual(['block', 'warn', 'warn']);
});

test.each([
  ['nothing', undefined, ''],
  ['a word', 'roller', ''],
  ['another schema', { ...good, schema: 'percuta.plan/1' }, '/schema'],
  ['needles of a finger’s length', { ...good, needleLengthMm: 30 }, '/needleLengthMm'],
  ['needles of no length', { ...good, needleLengthMm: 0 }, '/needleLengthMm'],
  ['half a use', { ...good, usesSoFar: 1.5 }, '/usesSoFar'],
  ['another answer', { ...good, bleeding: 'a bit' }, '/bleeding'],
  ['a missing answer', { ...good, skinHealthy: undefined }, '/skinHealthy'],
  ['a field too much', { ...good, brand: 'x' }, '/brand'],
] as const)('%s cannot be read, and the findings say where', (_, input, pointer) => {
  const checked = checkHome(input);
  if (!('unreadable' in checked)) throw new Error('was read');
  expect(checked.unreadable.map((finding) => finding.pointer)).toEqual([pointer]);
  expect(checked.unreadable[0]).toMatchObject({ severity: 'block', rule: 'schema' });
});

test('what cannot be read is not called a plan, for nobody wrote one', () => {
  const said = [checkHome({ ...good, bleeding: 'a bit', brand: 'x' }), checkHome({})];
  expect(JSON.stringify(said)).not.toMatch(/[Tt]he plan|A plan/);
});

test('whatever comes in, it answers', () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      const checked = checkHome(input);
      expect('unreadable' in checked && checked.unreadable.length > 0).toBe(true);
    }),
    { numRuns: 200 },
  );
});
