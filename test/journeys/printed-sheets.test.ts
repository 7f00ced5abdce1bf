/** The two sheets as they come out of the printer: one page each, whatever the plan holds. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue/index.ts';
import { checkPlan, isPredictable, predictPlan, type Plan, type Report } from '../../src/planning/index.ts';
import { aftercareSheet, chairSheet } from '../../src/report/index.ts';
import { launchBrowser } from '../../tools/chromium.ts';
import { root } from './running-page.ts';

const date = '21 November 2026';
const formats = ['A4', 'Letter'] as const;
const folder = mkdtempSync(join(tmpdir(), 'percuta-sheets-'));
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

/** Pages of a sheet on each paper. A page of a PDF is an object of its own; `/Pages` is the list of them. */
const pagesOf = async (sheet: string): Promise<Record<string, number>> => {
  await page.setContent(sheet);
  const counts: Record<string, number> = {};
  for (const format of formats) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    counts[format] = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  }
  return counts;
};

const onePageEach = { A4: 1, Letter: 1 };

const planAt = (name: string): Plan => JSON.parse(readFileSync(join(root, 'examples', name), 'utf8')) as Plan;

const reportOf = (plan: Plan): Promise<Report> => predictPlan(checkPlan(plan), { seed: 1, scenarios: 2 });

const predictable = readdirSync(join(root, 'examples')).filter(
  (name) => name.endsWith('.json') && isPredictable(checkPlan(planAt(name))),
);

describe('every example that can be predicted', () => {
  it.each(predictable)('%s', async (name) => {
    const report = await reportOf(planAt(name));
    expect(await pagesOf(chairSheet(report, { date }))).toEqual(onePageEach);
    expect(await pagesOf(aftercareSheet(report, { date }))).toEqual(onePageEach);
  });
});

describe('what the command writes', () => {
  it.each(['chair', 'aftercare'])('%s', async (kind) => {
    const out = join(folder, `${kind}.html`);
    const plan = join(root, 'examples/skinpen-acne-scars.json');
    const cli = [join(root, 'src/cli/main.ts'), 'sheet', kind, plan, '--out', out, '--scenarios', '2'];
    execFileSync(process.execPath, cli);
    expect(await pagesOf(readFileSync(out, 'utf8'))).toEqual(onePageEach);
  });
});

describe('aftercare', () => {
  it.each(catalogue.devices.map(({ id, kinematics }) => [id, kinematics.kind] as const))(
    'after %s (%s) on the body, dated',
    async (device, kind) => {
      const deliveries = { gliding: 'contact', rolling: 'roll', stamping: 'stamp' } as const;
      const delivery = { kind: deliveries[kind], ...(kind === 'gliding' ? { contactSeconds: 20 } : {}) };
      const plan = { ...planAt('cheek.json'), device, firstSession: '2026-12-01' };
      const [zone] = plan.zones;
      const zones = [{ ...zone, site: 'abdomen', areaCm2: 4, delivery }];
      const checked = checkPlan({ ...plan, zones });
      if (checked.resolved === undefined) throw new Error(`${device}: ${checked.findings[0]?.reason}`);
      // A home roller at this depth is stopped; its sheet would hold as much.
      const findings = checked.findings.filter(({ severity }) => severity !== 'block');
      const report = await predictPlan({ ...checked, findings }, { seed: 1, scenarios: 2 });
      expect(await pagesOf(aftercareSheet(report, { date }))).toEqual(onePageEach);
    },
  );
});

describe('a plan that holds as much as a plan may', () => {
  const filled = (zones: number): Plan => {
    const plan = planAt('cheek.json');
    const zone = plan.zones[0];
    if (zone === undefined) throw new Error('the example has a zone');
    return {
      ...plan,
      title: 'Everything at once '.repeat(10).trim(),
      person: { ...plan.person, weightKg: 60 },
      firstSession: '2026-12-01',
      zones: Array.from({ length: zones }, (_, z) => ({
        ...zone,
        id: `cheek-left-lower-${z}`,
        areaCm2: 4,
        prescription: {
          kind: 'stepped',
          startDepthMm: 0.5,
          stepMm: 0.25,
          capMm: 1.5,
          clinicalEndpoint: 'pinpoint-bleeding',
          maxPasses: 6,
          stopRules: Array.from({ length: 12 }, (__, k) =>
            `rule ${k} of zone ${z}: `.padEnd(190, 'stop when it says so '),
          ),
        },
      })),
      anaesthetic: { product: 'lidocaine-4', grams: 5, areaCm2: 100, minutes: 30, occluded: true },
      topicals: Array.from({ length: 12 }, (_, k) => ({
        product: catalogue.topicals[k % catalogue.topicals.length]?.id ?? '',
        moment: 'after',
      })),
    };
  };

  it.each([1, 3, 6, 7, 12, 24])('of %i zones: one page, and it says what is not on it', async (zones) => {
    const checked = checkPlan(filled(zones));
    const open = checked.findings.filter(({ severity }) => severity !== 'block');
    const report = await predictPlan({ ...checked, findings: open }, { seed: 1, scenarios: 0 });
    const [first] = open;
    if (first === undefined) throw new Error('so full a plan has findings');
    const more = Array.from({ length: 40 }, (_, k) => ({
      ...first,
      severity: 'warn' as const,
      rule: `rule-${k}`,
      title: `Finding ${k} with a title about as long as the longest one`,
      until: '2027-03-30',
    }));
    const sheet = chairSheet({ ...report, findings: [...open, ...more] }, { date });
    expect(await pagesOf(sheet)).toEqual(onePageEach);
    expect(sheet).toMatch(/and \d+ more: read the report before the session/);
    if (zones > 1) expect(sheet).toMatch(/more stop rules \(r\d+ to\s+r\d+\) do not fit this page/);
    expect(await pagesOf(aftercareSheet(report, { date }))).toEqual(onePageEach);
  });
});

it('would see a second page', async () => {
  const report = await reportOf(planAt('cheek.json'));
  const larger = chairSheet(report, { date }).replace(
    '</style>',
    'body.sheet.sheet { font-size: 16pt }</style>',
  );
  expect(await pagesOf(larger)).toEqual({ A4: 2, Letter: 2 });
});
