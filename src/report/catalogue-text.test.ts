import { describe, expect, it } from 'vitest';
import { catalogue } from '../catalogue/index.ts';
import { catalogueText, type CatalogueEntry } from './catalogue-text.ts';
import { terminalColumns } from './terminal-text.ts';

const lists = Object.entries(catalogue) as readonly (readonly [string, readonly CatalogueEntry[]])[];

const widest = (text: string): number =>
  Math.max(
    ...text
      .split('\n')
      .filter((line) => line.trim().includes(' '))
      .map((line) => Array.from(line).length),
  );

describe.each(lists)('%s', (list, items) => {
  it('are listed with every id', () => {
    const text = catalogueText(list, items);
    for (const { id } of items) expect(text).toContain(id);
    expect(widest(text)).toBeLessThanOrEqual(terminalColumns + 2);
  });

  it('are printed one by one with every source', () => {
    for (const item of items) {
      const text = catalogueText(list, items, item.id);
      expect(text).toContain('Sources');
      expect(text).not.toMatch(/\[object|undefined|NaN/);
      const { sources = [] } = item as { readonly sources?: readonly { readonly id: string }[] };
      for (const source of sources) expect(text).toContain(`[${source.id}]`);
    }
  });
});

describe('catalogueText', () => {
  it('marks what is assumed or recalled', () => {
    expect(catalogueText('anaesthetics', catalogue.anaesthetics, 'lidocaine-prilocaine')).toContain(
      'maximum mass: ■ 20 g',
    );
    expect(catalogueText('devices', catalogue.devices, 'exceed')).toContain('track width: unknown');
    expect(catalogueText('courseNotes', catalogue.courseNotes, 'herpes')).toContain(
      '■ recalled, not looked up',
    );
  });

  it('marks what is recalled without a number: rules, combinations, cautions', () => {
    const recalled = '■ recalled, not looked up';
    expect(catalogueText('rules', catalogue.rules, 'radiofrequency-electronics')).toContain(recalled);
    expect(catalogueText('indications', catalogue.indications, 'acne-scars-ice-pick')).toContain(recalled);
    expect(catalogueText('indications', catalogue.indications, 'melasma')).not.toContain(recalled);
    expect(catalogueText('indications', catalogue.indications, 'melasma')).toContain('access: read');
  });

  it.each([
    ['rules', 'radiofrequency-electronics', '■ 1', catalogue.rules],
    ['rules', 'home-roller-depth', '■ 1', catalogue.rules],
    ['rules', 'label-age', '', catalogue.rules],
    ['indications', 'acne-scars-ice-pick', '■ 3', catalogue.indications],
    ['anaesthetics', 'lidocaine-prilocaine', '■ 4', catalogue.anaesthetics],
    ['devices', 'exceed', '', catalogue.devices],
  ] as const)('counts in the list of %s what is amber in %s: “%s”', (list, id, mark, items) => {
    const line = catalogueText(list, items)
      .split('\n')
      .find((text) => text.startsWith(`${id} `));
    expect(line === undefined ? undefined : (/■ \d+$/.exec(line.trimEnd())?.[0] ?? '')).toBe(mark);
  });

  it('says when there is no such entry', () => {
    expect(catalogueText('sites', catalogue.sites, 'elbow')).toBe('sites hold no “elbow”.\n');
  });
});
