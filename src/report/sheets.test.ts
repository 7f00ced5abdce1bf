import { describe, expect, it } from 'vitest';
import { aftercareSheet } from './aftercare-sheet.ts';
import { chairSheet } from './chair-sheet.ts';
import { reportFixture } from './fixture.case.ts';
import { golden } from './golden.case.ts';
import { reachesOut, unclosed } from './page-structure.case.ts';
import { sharedStopRules } from './sheet/stop-rules.ts';

const date = '2026-01-02';
const { plan } = reportFixture;

describe.each([
  ['chair-sheet', chairSheet(reportFixture, { date })],
  ['aftercare-sheet', aftercareSheet(reportFixture, { date })],
])('%s', (name, sheet) => {
  it('is written as committed', () => {
    const { committed, actual } = golden(`report-${name}.html.txt`, sheet);
    expect(actual).toBe(committed);
  });

  it('fetches nothing, runs nothing and closes every element', () => {
    expect(sheet).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    expect(reachesOut(sheet)).toBeNull();
    expect(unclosed(sheet)).toEqual([]);
  });

  it('says what it is: notice, hash, date', () => {
    for (const text of [reportFixture.notice, reportFixture.hash, date]) expect(sheet).toContain(text);
  });
});

describe('chairSheet', () => {
  const sheet = chairSheet(reportFixture, { date });

  it('gives a box to each pass with its set depth', () => {
    for (const depth of ['0.5', '0.75', '1']) expect(sheet).toMatch(new RegExp(`</span>\\s*${depth}</span`));
  });

  it('escapes what a plan says', () => {
    expect(sheet).toContain('A plan &lt;made&gt;');
    expect(sheet).not.toContain('<made>');
  });

  it('says when more findings need a decision than it has room for', () => {
    const [first] = reportFixture.findings;
    if (first === undefined) throw new Error('the fixture has a finding');
    const findings = Array.from({ length: 60 }, (_, k) => ({ ...first, title: `Finding ${k}` }));
    expect(chairSheet({ ...reportFixture, findings }, { date })).toMatch(/and \d+ more: read the report/);
  });

  it('prints type the smaller, the more it holds', () => {
    const [zone] = plan.zones;
    if (zone === undefined) throw new Error('the fixture has a zone');
    const zones = Array.from({ length: 24 }, (_, k) => ({ ...zone, id: `zone-${k}` }));
    expect(chairSheet({ ...reportFixture, plan: { ...plan, zones } }, { date })).toContain(
      'class="sheet tight"',
    );
  });
});

describe('stop rules', () => {
  const zoneWith = (stopRules: readonly string[]): (typeof plan.zones)[number] => {
    const [zone] = plan.zones;
    if (zone?.prescription.kind !== 'stepped') throw new Error('the fixture is stepped');
    return { ...zone, prescription: { ...zone.prescription, stopRules: [...stopRules] } };
  };

  it('that hold everywhere are said once', () => {
    const zones = [zoneWith(['pain', 'blood']), zoneWith(['pain'])];
    const rules = sharedStopRules(zones);
    expect(rules.everywhere).toEqual(['pain']);
    expect(zones.map(rules.ofZone)).toEqual([['blood'], []]);
  });

  it('of great length are never dropped in silence', () => {
    const zones = Array.from({ length: 6 }, (_, z) =>
      zoneWith(Array.from({ length: 4 }, (__, k) => `${z}${k}`.padEnd(200, ' long'))),
    );
    const rules = sharedStopRules(zones);
    expect(rules.lettered.length + rules.leftOut.length).toBe(24);
    expect(rules.ofZone(zones[1] ?? zoneWith([]))).toEqual(['r5–r8']);
  });
});

describe('aftercareSheet', () => {
  it('dates the schedule from the first session, or counts days where none is known', () => {
    expect(aftercareSheet(reportFixture, { date })).toContain('For your session on Sat 10 January 2026.');
    const undated = aftercareSheet(
      {
        ...reportFixture,
        plan: { ...plan, firstSession: 'unknown' },
        aftercare: JSON.parse(
          JSON.stringify(reportFixture.aftercare, (key, entry: unknown) =>
            key === 'fromDay' ? undefined : entry,
          ),
        ) as typeof reportFixture.aftercare,
      },
      { date },
    );
    expect(undated).toContain('Days are counted from the end of your session.');
    expect(undated).toContain('3 days after');
  });

  it('tells burns to those who had radiofrequency needles, and to nobody else', () => {
    const burns = 'After needles with electric current: burns';
    expect(aftercareSheet(reportFixture, { date })).not.toContain(burns);
    const device = 'radiofrequency-insulated';
    expect(aftercareSheet({ ...reportFixture, plan: { ...plan, device } }, { date })).toContain(burns);
  });

  it('says so where a report carries no schedule', () => {
    expect(aftercareSheet({ ...reportFixture, aftercare: [] }, { date })).toContain('carries no schedule');
  });
});
