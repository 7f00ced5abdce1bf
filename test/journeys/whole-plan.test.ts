import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { nextHash, settledHash, startPage, type OpenPage, type RunningPage } from './running-page.ts';

let running: RunningPage;

beforeAll(async () => {
  running = await startPage();
});
afterAll(() => running.close());

const field = (page: Page, pointer: string): Locator => page.locator(`[data-pointer="${pointer}"]`);
const finding = (page: Page, rule: string): Locator => page.locator(`[data-rule="${rule}"]`);

const openSettled = async (): Promise<OpenPage & { readonly hash: string }> => {
  const opened = await running.open('?scenarios=4');
  return { ...opened, hash: await settledHash(opened.page, 4) };
};

/** Isotretinoin ended two months before the first session. */
const answerIsotretinoin = async (page: Page): Promise<void> => {
  await field(page, '/firstSession').selectOption('day');
  await page.getByLabel('First session: day').fill('2026-12-01');
  await field(page, '/person').click();
  await field(page, '/person/isotretinoin').selectOption('stopped');
  await field(page, '/person/lastIsotretinoin').selectOption('day');
  await page.getByLabel('Isotretinoin: day').fill('2026-10-01');
};

describe('screening', () => {
  it('counts what was asked, and “unknown” is an answer', async () => {
    const { page } = await openSettled();
    await field(page, '/person').click();
    expect(await field(page, '/person').innerText()).toContain('0 of 30 asked');
    await field(page, '/person/smoking').selectOption('unknown');
    await field(page, '/person/lastPeel').selectOption('never');
    expect(await field(page, '/person').innerText()).toContain('2 of 30 asked');
    await finding(page, 'screening-incomplete').getByText('28 questions not asked').waitFor();
    await field(page, '/person/smoking').selectOption('');
    expect(await field(page, '/person').innerText()).toContain('1 of 30 asked');
    await page.context().close();
  });

  it('stops the plan for an answer, leads to it though it is folded away, and undo takes it back', async () => {
    const { page, hash } = await openSettled();
    await field(page, '/person').click();
    await field(page, '/person/pregnancy').selectOption('pregnant');
    await page.locator('[data-severity="block"]').waitFor();
    expect(await page.locator('[data-report-hash]').count()).toBe(0);
    await field(page, '/person').click();
    await page.locator('[data-severity="block"] .finding-body').click();
    const pregnancy = field(page, '/person/pregnancy');
    expect(await pregnancy.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await pregnancy.isVisible()).toBe(true);
    await page.keyboard.press('Control+z');
    expect(await settledHash(page, 4)).toBe(hash);
    await page.context().close();
  });

  it('says until when an answer stands in the way; whose word applies changes the day', async () => {
    const { page, problems } = await openSettled();
    await answerIsotretinoin(page);
    const recent = finding(page, 'isotretinoin-recent');
    await recent.waitFor();
    expect(await recent.getAttribute('data-until')).toBe('2027-03-30');
    expect(await recent.innerText()).toContain('until 30 Mar 2027');
    await recent.locator('input[value="clinics-12-months"]').check();
    expect(await recent.getAttribute('data-until')).toBe('2027-09-26');
    await recent.getByRole('button', { name: '360 d' }).click();
    await page.getByRole('dialog').getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');

    // A choice that silences its finding stays in sight and can be taken back.
    await recent.locator('input[value="pen-label"]').click();
    await recent.waitFor({ state: 'detached' });
    const chosen = page.locator('[data-chosen="isotretinoin-recent"]');
    await chosen.locator('summary').click();
    await chosen.locator('input[value="clinic-3-months"]').click();
    await recent.waitFor();
    expect(await recent.getAttribute('data-until')).toBe('2026-12-30');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('asks about the skin of each zone', async () => {
    const { page } = await openSettled();
    await field(page, '/zones/0/skin').click();
    await field(page, '/zones/0/condition').selectOption('infection');
    await finding(page, 'infection-in-zone').waitFor();
    expect(await field(page, '/zones/0/skin').innerText()).toContain('1 of 5 asked');
    await page.context().close();
  });
});

describe('device', () => {
  it('brings a delivery and a depth it can make, as one edit', async () => {
    const { page, hash } = await openSettled();
    expect(await field(page, '/device').locator('optgroup').count()).toBe(5);
    await field(page, '/device').selectOption('manual-stamp-1-5-mm');
    await nextHash(page, hash);
    expect(await field(page, '/zones/0/delivery/kind').inputValue()).toBe('stamp');
    expect(await field(page, '/zones/0/prescription/depthMm').inputValue()).toBe('1.5');
    expect(await field(page, '/zones/0/delivery/contactSeconds').count()).toBe(0);
    expect(await finding(page, 'delivery-fits-device').count()).toBe(0);
    await field(page, '/device').selectOption('roller-192-0-5-mm');
    expect(await field(page, '/zones/0/delivery/kind').inputValue()).toBe('roll');
    await page.locator('h1').click();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    // Until the first plan is drawn again the report of the one before it stays on the page.
    await page.locator(`[data-report-hash="${hash}"]`).waitFor({ timeout: 60_000 });
    expect(await settledHash(page, 4)).toBe(hash);
    await page.context().close();
  });
});

describe('what is put on the skin', () => {
  it('weighs the anaesthetic against limits, with the arithmetic in sight', async () => {
    const { page } = await openSettled();
    await field(page, '/anaesthetic/product').selectOption('lidocaine-4');
    await page.locator('[data-severity="block"]').waitFor();
    await field(page, '/anaesthetic/grams').fill('10');
    await field(page, '/person/weightKg').fill('62');
    await finding(page, 'anaesthetic-limit-lidocaine-infiltration').waitFor();
    await page.locator('[data-limit="lidocaine-infiltration"]').getByText('143 % of it').waitFor();
    await page.locator('[data-substance="lidocaine"]').getByRole('button', { name: '400 mg' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('10 g × 4 % = 400 mg').waitFor();
    expect(await sheet.innerText()).toContain('strength of lidocaine');
    await page.keyboard.press('Escape');
    await field(page, '/anaesthetic/grams').fill('5');
    await finding(page, 'anaesthetic-limit-lidocaine-infiltration').waitFor({ state: 'detached' });
    await field(page, '/anaesthetic/product').selectOption('');
    await page.locator('[data-substance]').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('stops a plan for a product that harmed people', async () => {
    const { page } = await openSettled();
    await page.getByRole('button', { name: 'Add product' }).click();
    const products = field(page, '/topicals/0/product');
    await products.selectOption('vitamin-c-lipophilic-serum');
    await finding(page, 'topical-harmed-people').waitFor();
    await page.getByRole('button', { name: 'Remove product 1' }).click();
    await finding(page, 'topical-harmed-people').waitFor({ state: 'detached' });
    expect(await page.locator('[data-severity="block"]').count()).toBe(0);
    await page.context().close();
  });
});

describe('goals', () => {
  it('are judged in the nominal and in every sampled scenario', async () => {
    const { page } = await openSettled();
    await page.getByRole('button', { name: 'Add goal' }).click();
    await field(page, '/goals/0/indicator').selectOption('achieved-depth');
    await field(page, '/goals/0/desired/atLeast').fill('0.1');
    await field(page, '/goals/0/tolerated/atLeast').fill('0.05');
    const goal = page.locator('[data-goal="achieved-depth"]');
    await goal.getByText('tolerated in 100 %').waitFor();
    expect(await goal.getAttribute('data-verdict')).toBe('desired');
    await field(page, '/goals/0/desired/atLeast').fill('3');
    await field(page, '/goals/0/tolerated/atLeast').fill('2');
    await goal.getByText('tolerated in 0 %').waitFor();
    expect(await goal.getAttribute('data-verdict')).toBe('missed');
    await goal.getByRole('button').first().click();
    await page.getByRole('dialog', { name: 'Achieved depth, median channel' }).waitFor();
    await page.context().close();
  });
});

describe('plans beside each other', () => {
  it('shows what is set otherwise and what that does, paired by scenario', async () => {
    const { page, problems, hash } = await openSettled();
    await page.getByRole('button', { name: 'Compare with this plan' }).click();
    await field(page, '/zones/0/prescription/depthMm').fill('0.5');
    await nextHash(page, hash);
    await settledHash(page, 4);
    await page.getByRole('button', { name: 'Comparison (1)' }).click();
    const sheet = page.getByRole('dialog', { name: 'Plans side by side' });
    const changes = sheet.getByRole('list', { name: 'Set otherwise than in the reference' });
    expect(await changes.innerText()).toBe('cheek-left, Depth 1\u00a0mm → 0.5\u00a0mm');
    const depths = sheet.locator('[data-difference="achieved-depth"]');
    await depths.waitFor();
    expect(await depths.innerText()).toMatch(/^−0\.\d\d \(−0\.\d\d to −0\.\d\d\)$/);
    expect(await sheet.locator('[data-difference="contact-density"]').innerText()).toBe('same');
    await sheet.locator('table button').first().click();
    await page.getByRole('dialog', { name: 'Achieved depth, median channel' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('calls what is set otherwise what the form calls it', async () => {
    const { page, hash } = await openSettled();
    const chosen: readonly (readonly [string, string])[] = [
      ['/device', 'dermapen'],
      ['/person/sex', 'male'],
      ['/zones/0/site', 'forehead'],
      ['/zones/0/delivery/kind', 'glide'],
      ['/zones/0/condition', 'rosacea'],
      ['/person/smoking', 'no'],
    ];
    const shown = (pointer: string): Promise<string> =>
      field(page, pointer).evaluate((select) => (select as HTMLSelectElement).selectedOptions[0]?.text ?? '');
    const before = new Map(await Promise.all(chosen.map(async ([at]) => [at, await shown(at)] as const)));
    await page.getByRole('button', { name: 'Compare with this plan' }).click();
    await field(page, '/person').click();
    await field(page, '/zones/0/skin').click();
    for (const [pointer, value] of chosen) {
      await field(page, pointer).selectOption(value);
    }
    await nextHash(page, hash);
    await page.getByRole('button', { name: 'Comparison (1)' }).click();
    for (const [pointer] of chosen) {
      const label = await field(page, pointer).getAttribute('data-label');
      const zone = pointer.startsWith('/zones') ? 'cheek-left, ' : '';
      expect(await page.locator(`[data-change="${pointer}"]`).innerText()).toBe(
        `${zone}${label} ${before.get(pointer)} → ${await shown(pointer)}`,
      );
    }
    await page.context().close();
  });

  it('starts from an example, and undo brings back what was there', async () => {
    const { page, hash } = await openSettled();
    await page.getByRole('button', { name: 'Start from' }).click();
    await page.locator('[data-preset="stepped-to-erythema"]').click();
    await nextHash(page, hash);
    await settledHash(page, 4);
    await page.locator('[data-number="endpoint-reached"]').waitFor();
    await page.getByRole('button', { name: 'Start from' }).click();
    await page.locator('[data-preset="home-roller"]').click();
    await finding(page, 'home-roller-depth').waitFor();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    // Until the first plan is drawn again the report of the one before it stays on the page.
    await page.locator(`[data-report-hash="${hash}"]`).waitFor({ timeout: 60_000 });
    expect(await settledHash(page, 4)).toBe(hash);
    await page.context().close();
  });
});

describe('after a session', () => {
  it('says what to expect and when what may be done again; each opens what stands behind it', async () => {
    const { page, problems } = await openSettled();
    const expectation = page.locator('[data-expectation="redness"]');
    expect(await expectation.innerText()).toMatch(/hours|days/);
    await expectation.click();
    const sheet = page.locator('dialog[open]');
    expect(await sheet.innerText()).toMatch(/What texts saw[^]*persons[^]*Sources/i);
    await page.keyboard.press('Escape');
    const again = page.locator('[data-aftercare]').first();
    await again.click();
    expect(await sheet.innerText()).toMatch(/Set by: (label|practice|skin model)/);
    await page.keyboard.press('Escape');
    expect(await sheet.count()).toBe(0);
    expect(problems).toEqual([]);
    await page.context().close();
  });
});
