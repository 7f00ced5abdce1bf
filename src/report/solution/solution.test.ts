import { describe, expect, it } from 'vitest';
import { answerRequest, type SolutionRecord } from '../../numerics/index.ts';
import { terminalColumns } from '../terminal-text.ts';
import { faultText } from './fault-text.ts';
import { solutionCsv } from './solution-csv.ts';
import { solutionPage } from './solution-page.ts';
import { solutionText } from './solution-text.ts';

const system = {
  name: 'decay <b>',
  description: 'A & B',
  sources: ['made up'],
  time: { unit: 'h', start: 0, end: 10 },
  states: { x: { unit: 'mg', meaning: 'amount', initial: 1, scale: 1e-3 } },
  parameters: { k: { unit: 'h-1', meaning: 'rate', value: 0.5 } },
  fluxes: [{ from: 'x', rate: 'k*x' }],
  events: [{ id: 'half', when: 'x - 0.5*x/x*x', direction: 'falling' }],
  outputs: { double: { unit: 'mg', meaning: 'twice', text: '2*x' } },
};

const solved = (over: object = {}, maxSteps = 1000): SolutionRecord => {
  const answer = answerRequest({
    text: JSON.stringify({ ...system, ...over }),
    method: 'rodas4',
    control: { rtol: 1e-7, maxSteps },
    parameters: {},
    save: { count: 6 },
  });
  if (answer.kind !== 'solved') throw new Error(JSON.stringify(answer));
  return answer.record;
};

describe('a solution in words', () => {
  it('says how it ended, where, and what ran', () => {
    const text = solutionText(solved());
    expect(text).toMatch(/^decay <b>: finished at 10 h\n/);
    expect(text).toMatch(/x\s+0\.0067379\d*\s+mg\s+amount/);
    expect(text).toMatch(/double\s+0\.013475\d*\s+mg\s+twice/);
    expect(text).toContain('Rodas4, order 4(3), rtol 1e-7:');
  });

  it('says what may help where it ended early, in lines that fit', () => {
    const text = solutionText(solved({}, 3));
    expect(text).toMatch(/too many steps at/);
    expect(text).toContain('allow more (maxSteps)');
    expect(text).toMatch(/double\s+[\d.]+\s+mg\s+twice/);
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(terminalColumns);
  });

  it('has every digit in the table', () => {
    const record = solved();
    const lines = solutionCsv(record).trimEnd().split('\n');
    expect(lines[0]).toBe('t,x,double');
    expect(lines.slice(1).map((line) => Number(line.split(',')[1]))).toEqual(record.states[0]?.values);
  });

  it('is a page that escapes what it is given', () => {
    const page = solutionPage(solved());
    expect(page).toContain('<h1>decay &lt;b&gt;</h1>');
    expect(page).toContain('A &amp; B');
    expect(page).not.toContain('<b>decay');
    expect(page).not.toContain('<script');
  });
});

it('a fault is said with its place, cut where a name is endless', () => {
  const span = { start: 0, end: 1 };
  const text = faultText({ pointer: `/states/${'x'.repeat(5000)}`, problem: 'no', span, line: 3, column: 7 });
  expect(text).toMatch(/line 3, column 7/);
  expect(text.length).toBeLessThan(400);
});
