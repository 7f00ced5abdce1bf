/** The page that solves a system: every example, what is changed, what is wrong, without a mouse, for everyone. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/numerics/index.ts';
import { valueWords } from '../../src/report/index.ts';
import { pageFolder, root, startPage, type RunningPage } from './running-page.ts';
import { wcagViolations } from './wcag-violations.ts';

const systems = join(root, 'examples/systems');
const idsOf = readdirSync(systems).map((name) => name.slice(0, -'.json'.length));

let running: RunningPage;
beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

const solved = (page: Page, outcome?: string): Promise<void> =>
  page.locator(outcome === undefined ? '[data-solved]' : `[data-solved="${outcome}"]`).waitFor();

const ended = (page: Page, name: string): Promise<string> =>
  page.locator(`.solve-table tr:has(th:text-is("${name}")) .value`).innerText();

it.each(idsOf)('solves %s with the numbers of this process', async (id) => {
  const { page, problems } = await running.open(`solve.html?system=${id}`);
  await solved(page);
  const answer = answerRequest({
    text: readFileSync(join(systems, `${id}.json`), 'utf8'),
    method: 'rodas4',
    control: { rtol: 1e-6 },
    parameters: {},
    save: 'steps',
  });
  if (answer.kind !== 'solved') throw new Error(JSON.stringify(answer));
  const { record } = answer;
  await solved(page, record.outcome.kind);
  for (const { name, final } of record.states) expect(await ended(page, name)).toBe(valueWords(final));
  expect(await page.locator('svg.trajectories g').count()).toBe(record.states.length + record.outputs.length);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('shows what a parameter does, by slider and by number, and takes it back', async () => {
  const { page, problems } = await running.open('solve.html?system=sir-epidemic');
  await solved(page);
  const before = await ended(page, 'S');
  const slider = page.getByLabel('contact, slider');
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => ended(page, 'S')).not.toBe(before);
  expect(await page.getByLabel(/^contact infections/).inputValue()).toBe('0.00213');
  await page.getByLabel(/^contact infections/).fill('0.00436');
  await expect.poll(async () => Number(await ended(page, 'S'))).toBeLessThan(1);
  await page.getByRole('button', { name: 'As declared' }).click();
  await expect.poll(() => ended(page, 'S')).toBe(before);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('says what may help where a method is not made for a system, and which path ran', async () => {
  const { page, problems } = await running.open('solve.html?system=robertson');
  await solved(page, 'finished');
  await page.getByLabel('Method', { exact: true }).selectOption('tsit5');
  await solved(page, 'too-many-steps');
  await page.getByText('use rodas4').waitFor();
  await page.getByLabel('Method', { exact: true }).selectOption('rodas5p');
  await solved(page, 'finished');
  await page.getByLabel('Tolerance').selectOption('1e-4');
  for (const path of ['tape', 'f64x2-fma', 'f32x4', 'f64x2']) {
    await page.getByLabel('Path').selectOption(path);
    await page.locator(`[data-path="${path}"]`).waitFor();
  }
  await page.getByLabel('Path').selectOption('f32x4');
  await page.getByLabel('Tolerance').selectOption('1e-12');
  await page.getByText('This cannot be asked for').waitFor();
  expect(problems).toEqual([]);
  await page.context().close();
});

it('shows faults of the text where they stand', async () => {
  const { page, problems } = await running.open('solve.html?system=brusselator');
  await solved(page);
  const area = page.getByLabel('System as JSON');
  const text = await area.inputValue();
  await area.fill(text.replace('turn * u', 'turm * u'));
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.getAttribute('data-pointer')).toBe('/fluxes/1/rate');
  const words = await alert.innerText();
  expect(words).toContain('turm is not declared');
  expect(words).toContain('Try: turn');
  const line = /Line (\d+)/.exec(words)?.[1];
  expect(await page.locator('.line-faulty').innerText()).toBe(line);
  await page.getByRole('button', { name: 'Show the place' }).click();
  const marked = await area.evaluate((element) => {
    const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(marked).toBe('"turm * u"');
  await page.getByText('Out of date').waitFor();

  await area.fill(text.replace('"name": "Brusselator",', '"name": "Brusselator"'));
  await expect.poll(() => alert.innerText()).toContain('a comma or } is expected');
  await area.fill(text);
  await solved(page);
  expect(await alert.count()).toBe(0);
  expect(problems).toEqual([]);
  await page.context().close();
});

it('can be cancelled, and goes on from there', async () => {
  const { page, problems } = await running.open('solve.html?system=robertson');
  await solved(page);
  const area = page.getByLabel('System as JSON');
  // On the interpreter, with very many outputs: long enough to be stopped.
  const system = JSON.parse(await area.inputValue()) as Record<string, unknown>;
  const states = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`s${i}`, { unit: '1', meaning: 'state', initial: 1, scale: 1e-9 }]),
  );
  const fluxes = Object.keys(states).map((name) => ({ from: name, rate: `k2*${name}*${name}` }));
  await page.getByLabel('Path').selectOption('tape');
  await page.getByLabel('Method', { exact: true }).selectOption('tsit5');
  await area.fill(
    JSON.stringify({
      ...system,
      states: { ...(system['states'] as object), ...states },
      fluxes: [...(system['fluxes'] as object[]), ...fluxes],
    }),
  );
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled.').waitFor();
  await page.getByLabel('Example').selectOption('lotka-volterra');
  await solved(page, 'finished');
  expect(problems).toEqual([]);
  await page.context().close();
});

it('steps a time cursor through the solution without a mouse', async () => {
  const { page } = await running.open('solve.html?system=three-compartments');
  await solved(page);
  await page.getByRole('slider', { name: 'Time cursor' }).focus();
  await page.keyboard.press('End');
  const readout = page.locator('.readout[data-cursor]');
  expect(await readout.innerText()).toMatch(/240 min.*blood 1\.109 mg/s);
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => readout.innerText()).not.toContain('240 min');
  await page.keyboard.press('Escape');
  expect(await readout.count()).toBe(0);
  await page.context().close();
});

it('loads in less than 190 kB', async () => {
  const { page } = await running.open('solve.html');
  const fetched = new Set<string>();
  page.on('response', (response) => {
    if (response.ok()) fetched.add(new URL(response.url()).pathname);
  });
  await page.reload();
  await solved(page);
  const files = [...fetched].map((path) => basename(path)).join(' ');
  expect(files).toContain('solve-worker.js');
  expect(files).not.toContain('planning');
  const bytes = [...fetched].map(
    (path) => gzipSync(readFileSync(join(pageFolder, path)), { level: 9 }).length,
  );
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(190_000);
  await page.context().close();
});

it('is found from the plan page, and leads back', async () => {
  const { page } = await running.open('?scenarios=0');
  await page.getByRole('link', { name: 'Equation solver' }).click();
  await solved(page);
  await page.getByRole('link', { name: 'percuta' }).click();
  await page.locator('[data-report-hash]').waitFor();
  expect(new URL(page.url()).pathname).toBe('/');
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('WCAG 2.2 AA in %s colours', (colorScheme) => {
  it.each([
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ])('at $width × $height', async (viewport) => {
    const { page, problems } = await running.open('solve.html?system=thermostat', { viewport, colorScheme });
    await solved(page);
    expect(await wcagViolations(page)).toEqual([]);
    const area = page.getByLabel('System as JSON');
    await area.fill((await area.inputValue()).replace('power * heater', 'power * heated'));
    await page.getByRole('alert').waitFor();
    // What fades in is judged once it is there.
    await page.waitForTimeout(600);
    expect(await wcagViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
