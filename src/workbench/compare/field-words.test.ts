import i18next from 'i18next';
import { beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../catalogue/index.ts';
import { planJsonSchema } from '../../planning/index.ts';
import { startWords } from '../i18n/start.ts';
import { fieldTable, fieldWords } from './field-words.ts';

beforeAll(startWords);

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** Pointers to everything a plan can say, `*` for a place in a list. */
const leaves = (schema: Schema, at = ''): readonly string[] => {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const inside = [
    ...Object.entries(properties).flatMap(([key, entry]) => leaves(entry, `${at}/${key}`)),
    ...(items === undefined ? [] : leaves(items, `${at}/*`)),
    ...[...anyOf, ...oneOf].flatMap((entry) => leaves(entry, at)),
  ];
  return inside.length === 0 ? [at] : [...new Set(inside)];
};

const aboutThePlan = ['/schema', '/title', '/notes'];

it('has words for every field of a plan and for every rule with a choice, and for nothing else', () => {
  const fields = leaves(planJsonSchema() as Schema).filter(
    (pointer) => pointer !== '/policy' && !aboutThePlan.includes(pointer),
  );
  const choices = catalogue.rules.filter(({ when }) => when.kind === 'sooner');
  expect(Object.keys(fieldTable(i18next.t)).toSorted()).toEqual(
    [...fields, ...choices.map(({ id }) => `/policy/${id}`)].toSorted(),
  );
});

it.each([
  ['/device', 'exceed', 'Device', catalogue.devices.find(({ id }) => id === 'exceed')?.name],
  ['/zones/1/prescription/depthMm', 0.5, 'Depth', '0.5\u00a0mm'],
  ['/zones/0/prescription/stopRules/2', 'tired', 'Stop rule 3', 'tired'],
  ['/zones/0/delivery/kind', 'glide', 'Delivery', 'glide at a speed'],
  ['/person/ageYears', 'unknown', 'Age', 'unknown'],
  ['/person/lastFiller', '2026-11-21', 'Filler', '21 Nov 2026'],
  ['/person/lastFiller', 'never', 'Filler', 'never'],
  ['/person/lastFiller', undefined, 'Filler', 'not asked'],
  ['/firstSession', undefined, 'First session', 'not planned'],
  ['/anaesthetic/occluded', true, 'covered', 'yes'],
  ['/zones/0/id', 'constructor', 'Name', 'constructor'],
  ['/goals/1/desired/atLeast', 3, 'Desired, least', '3'],
])('%s %s reads %s: %s', (pointer, value, label, said) => {
  const words = fieldWords(pointer, i18next.t);
  expect([words?.label, words?.said(value)]).toEqual([label, said]);
});
