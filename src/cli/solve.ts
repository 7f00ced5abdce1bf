import type { SolutionRecord, SystemFault } from '../numerics/index.ts';
import type { CheckedPlan } from '../planning/index.ts';
import {
  faultText,
  solutionCsv,
  solutionPage,
  solutionText,
  standaloneFigure,
  trajectoriesFigure,
  type TrajectoriesOptions,
} from '../report/index.ts';
import { printFindings } from './check.ts';
import { UsageError, type Command } from './command.ts';
import { progressBar } from './progress-bar.ts';
import { readTextArgument } from './read-input.ts';
import { solveInThread } from './solve-in-thread.ts';
import { readAxes, readSolveOptions, solveOptions, solveUsage } from './solve-options.ts';
import { outFile, writeWhole } from './write-output.ts';

export const solve: Command = {
  name: 'solve',
  usage: `percuta solve <system.json | -> [--json] ${solveUsage} [--out result.json|.csv|.svg|.html]`,
  summary: 'solve a system of ordinary differential equations, stiff or not',
  options: { json: { type: 'boolean' }, out: { type: 'string' }, ...solveOptions },
  run: async (args) => {
    const out = outFile(args, ['.json', '.csv', '.svg', '.html']);
    const figure = out !== undefined && /\.(?:svg|html)$/.test(out);
    const axes = readAxes(args, figure);
    const options = readSolveOptions(args, figure);
    const text = await readTextArgument(args, solve.usage);
    const bar = progressBar();
    const answer = await solveInThread({ ...options, text }, ({ done, total }) =>
      bar.show({ done: Math.floor((100 * done) / total), total: 100 }, '%'),
    ).finally(bar.clear);
    switch (answer.kind) {
      case 'faulty':
        if (args.values['json'] === true) printFindings(asFindings(answer.fault), args);
        else process.stdout.write(`${faultText(answer.fault)}\n`);
        return 2;
      case 'refused':
        throw new UsageError(answer.problem);
      case 'solved': {
        const { record } = answer;
        const { kind } = record.outcome;
        if (out !== undefined && kind !== 'cancelled') await writeWhole(out, recordAs(out, record, axes));
        process.stdout.write(
          args.values['json'] === true ? `${JSON.stringify(record)}\n` : `${solutionText(record)}\n`,
        );
        return kind === 'finished' ? 0 : 1;
      }
    }
  },
};

const asFindings = ({ pointer, problem, suggestion, line, column }: SystemFault): CheckedPlan => ({
  findings: [
    {
      severity: 'block',
      rule: 'system',
      pointer,
      title: 'The system cannot be solved as it is written',
      reason: `Line ${line}, column ${column}: ${problem}.`,
      advice: suggestion === undefined ? 'See percuta schema system.' : `Try: ${suggestion}`,
      sources: [],
    },
  ],
});

const recordAs = (file: string, record: SolutionRecord, axes: TrajectoriesOptions): string => {
  switch (file.slice(file.lastIndexOf('.'))) {
    case '.csv':
      return solutionCsv(record);
    case '.svg':
      return standaloneFigure(trajectoriesFigure(record, axes));
    case '.html':
      return solutionPage(record, axes);
    default:
      return `${JSON.stringify(record)}\n`;
  }
};
