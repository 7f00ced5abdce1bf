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
    expect(catalogueText('devices', catalogue.devices, 'exceed')).toContain(
      'track width: ■ 6 mm (range 4–8)',
    );
    expect(catalogueText('courseNotes', catalogue.courseNotes, 'herpes')).toContain(
      '■ recalled, not looked up',
    );
  });

  it('says when there is no such entry', () => {
    expect(catalogueText('sites', catalogue.sites, 'elbow')).toBe('sites hold no “elbow”.\n');
  });
});
