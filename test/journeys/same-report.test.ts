import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkPlan, predictPlan } from '../../src/planning/index.ts';
import { samplePlans } from '../arbitrary-plan.ts';
import { nextHash, root, settledHash, startPage, type RunningPage } from './running-page.ts';

let running: RunningPage;
const folder = mkdtempSync(join(tmpdir(), 'percuta-journey-'));

beforeAll(async () => {
  running = await startPage();
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

it('gives the same report as the command line for the same plan, seed and scenarios', async () => {
  const { page, problems } = await running.open('?scenarios=8&seed=1');
  const hash = await settledHash(page, 8);
  const save = async (button: string, name: string): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await download.saveAs(join(folder, name));
    return readFileSync(join(folder, name), 'utf8');
  };
  await save('Plan (JSON)', 'plan.json');
  const saved = await save('Report (JSON)', 'report.json');
  const drawn = await save('Report (HTML)', 'report.html');

  const cli = [join(root, 'src/cli/main.ts'), 'predict', join(folder, 'plan.json'), '--json', '--seed', '1'];
  const printed = execFileSync(process.execPath, [...cli, '--scenarios', '8'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });

  const report = JSON.parse(printed) as { readonly hash: string };
  expect(hash).toBe(report.hash);
  expect(JSON.parse(saved)).toEqual(report);
  expect(drawn).toContain('<!doctype html>');
  expect(problems).toEqual([]);
  await page.context().close();
});

it('gives the hash of this process for twenty random plans, whatever the workers of the page', async () => {
  const { page, problems } = await running.open('?scenarios=4&seed=7');
  let before = await settledHash(page, 4);
  for (const plan of samplePlans(20, 20_261_121)) {
    const { hash } = await predictPlan(checkPlan(plan), { seed: 7, scenarios: 4 });
    await page.locator('input[type="file"]').setInputFiles({
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(plan)),
    });
    await nextHash(page, before);
    expect([plan, await settledHash(page, 4)]).toEqual([plan, hash]);
    before = hash;
  }
  expect(problems).toEqual([]);
  await page.context().close();
});
