import { beforeAll, describe, expect, it } from 'vitest';
import { checkPlan, predictCourse, type CourseRecord } from '../../planning/index.ts';
import { markupToString } from '../markup.ts';
import { reachesOut, unclosed } from '../page-structure.case.ts';
import { courseFigure } from './course-figure.ts';
import { coursePage } from './course-page.ts';
import { courseText } from './course-text.ts';
import {
  curveTitle,
  dayBandWords,
  dayCount,
  informedWords,
  knowledgeWords,
  leftSide,
  outsideDoseTitle,
} from './course-words.ts';

const plan = {
  schema: 'percuta.plan/1',
  title: 'A course <made> by "hand" & for tests',
  person: { ageYears: 40, sex: 'female', phototype: 'III' },
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [
    {
      id: 'cheek',
      site: 'cheek',
      areaCm2: 4,
      prescription: { kind: 'fixed', depthMm: 1, passes: 2 },
      delivery: { kind: 'contact', contactSeconds: 6, rateHz: 120 },
    },
  ],
  course: { sessions: 2, intervalDays: 30 },
};

let record: CourseRecord;
let page: string;
beforeAll(async () => {
  record = await predictCourse(checkPlan(plan), { seed: 1, scenarios: 2, draws: 4 });
  page = coursePage(record, { date: '2026-01-02' });
});

describe('coursePage', () => {
  it('is whole, fetches nothing and runs nothing', () => {
    expect(unclosed(page.replace(/<path[^>]*\/>/g, ''))).toEqual([]);
    expect(reachesOut(page)).toBeNull();
    expect(page).toContain('A course &lt;made&gt; by &quot;hand&quot; &amp; for tests');
  });

  it('links only to places it has, each once', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  it('has a curve with what stands behind it for every quantity', () => {
    expect(page.match(/class="course-curve"/g)).toHaveLength(record.quantities.length);
    for (const quantity of record.quantities) {
      const { title } = quantity;
      expect(page).toContain(`<figcaption>${curveTitle(quantity)}</figcaption>`);
      expect(page).toContain(`${title.replaceAll('&', '&amp;')}: equations, parameters, sources`);
    }
    for (const { tex } of record.equations) expect(tex).not.toBe('');
  });

  it('says what it is worth: not calibrated, no data between the hypotheses, sample sizes', () => {
    for (const text of [
      record.hash,
      record.notice,
      knowledgeWords(record),
      'No data set separates',
      'Persons an arm',
    ]) {
      expect(page).toContain(text);
    }
    expect(page).not.toMatch(/Bayes factor/i);
  });
});

it('shows near its head where no data stand behind the dose, and only there', () => {
  const statement = 'cheek lies outside the doses of the fit: 20 % of the surface punctured.';
  const outside = {
    ...record,
    outsideFittedDose: [statement],
  };
  const [head = '', folded = ''] = coursePage(outside, { date: '2026-01-02' }).split('<details>');
  for (const text of [outsideDoseTitle, statement]) expect(head).toContain(text);
  expect(folded).not.toContain(statement);
  expect(page).not.toContain(outsideDoseTitle);
  expect(courseText(outside).replace(/\s+/g, ' ')).toContain(statement);
});

it('is drawn as one figure with a panel and the whole title of every curve', () => {
  const svg = markupToString(courseFigure(record));
  const words = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text/g)].map((match) => match[1]).join(' ');
  for (const quantity of record.quantities) expect(words).toContain(curveTitle(quantity));
  expect(svg.match(/<g>/g)).toHaveLength(record.quantities.length);
  expect(svg).not.toContain('NaN');
});

it('fits a terminal', () => {
  const text = courseText(record);
  expect(text).toContain('Prior: not yet calibrated');
  expect(text).toContain('Normal when (days)');
  expect(Math.max(...text.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(120);
});

it('changes its words by itself once something was fitted', () => {
  expect(knowledgeWords({ knowledge: 'posterior' })).not.toContain('not yet calibrated');
  expect(informedWords({ informedShare: 0.42 })).toContain('42 %');
  expect(informedWords({ informedShare: null })).toContain('nothing was fitted');
});

it('says what lies beyond the time that was looked at', () => {
  expect([dayCount(null), dayCount(0), dayCount(3.24)]).toEqual(['later', 'never left', '3.2']);
  const band = { median: 5, low50: 4, high50: null, low90: 0, high90: null };
  expect(dayBandWords(band)).toBe('5 (0 to later)');
});

it('names what is counted in a unit by it', () => {
  expect(curveTitle({ title: 'Neutrophils', unit: '/mm3' })).toBe('Neutrophils, mm⁻³');
  expect(curveTitle({ title: 'Elastin', unit: '1' })).toBe('Elastin');
});

it('names the two sides of a process', () => {
  const flux = record.equations.find(({ id }) => id === 'monocyte-maturation');
  expect(flux === undefined ? '' : leftSide(flux)).toBe('rate monocytes → inflammatoryMacrophages');
});
