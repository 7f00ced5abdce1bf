import { describe, expect, it } from 'vitest';
import { reportFixture } from './fixture.case.ts';
import { golden } from './golden.case.ts';
import { reportPage } from './report-page.ts';

const page = reportPage(reportFixture, { date: '2026-01-02' });

describe('reportPage', () => {
  it('is written as committed', () => {
    // The figures have their own files.
    const { committed, actual } = golden(
      'report-page.html.txt',
      page.replace(/<svg\s[\s\S]*?<\/figure>/g, '<svg></svg></figure>'),
    );
    expect(actual).toBe(committed);
  });

  it('fetches nothing and runs nothing', () => {
    expect(page).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|@import|url\(/i);
    expect(page).not.toContain('href="javascript:');
  });

  it('escapes what a plan says', () => {
    expect(page).toContain('A plan &lt;made&gt; by &quot;hand&quot; &amp; for tests');
    expect(page).not.toContain('<made>');
  });

  it('opens and closes every element', () => {
    const empty = new Set(['meta', 'br', '!doctype']);
    const open: string[] = [];
    for (const [, slash, name = '', selfClosing] of page.matchAll(/<(\/?)([a-z!][a-z0-9]*)[^>]*?(\/?)>/gi)) {
      if (empty.has(name.toLowerCase()) || selfClosing === '/') continue;
      if (slash === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('links only to places it has', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]));
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
    expect(ids.size).toBe([...page.matchAll(/\sid="/g)].length);
  });

  it('says what it is: notice, hash, versions, seed, date', () => {
    for (const text of [reportFixture.notice, reportFixture.hash, '2026-01-02', 'software 0.0.0']) {
      expect(page).toContain(text);
    }
  });
});
