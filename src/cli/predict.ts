import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { outcomeOf, predictPlan, type Report } from '../planning/index.ts';
import { findingsText, reportPage, reportText } from '../report/index.ts';
import { exitCodes } from './check.ts';
import { UsageError, wholeNumber, type Arguments, type Command } from './command.ts';
import { progressBar } from './progress-bar.ts';
import { readPlanArgument } from './read-input.ts';

export const predict: Command = {
  name: 'predict',
  usage:
    'percuta predict <plan.json | -> [--json] [--seed N] [--scenarios N] [--workers N (0: none)] [--out report.html|report.json]',
  summary: 'predict the needling dose of a plan and write its report',
  options: {
    json: { type: 'boolean' },
    seed: { type: 'string' },
    scenarios: { type: 'string' },
    workers: { type: 'string' },
    out: { type: 'string' },
  },
  run: async (args) => {
    const seed = wholeNumber(args, 'seed', 1, 0, Number.MAX_SAFE_INTEGER);
    const scenarios = wholeNumber(args, 'scenarios', 32, 0, 10_000);
    const workers = wholeNumber(args, 'workers', availableParallelism(), 0, 64);
    const out = outFile(args);
    const checked = await readPlanArgument(args, predict.usage);
    const outcome = outcomeOf(checked);
    if (outcome !== 'clear') {
      process.stdout.write(
        args.values['json'] === true
          ? `${JSON.stringify({ outcome, findings: checked.findings }, null, 2)}\n`
          : `${findingsText(checked.findings)}\n`,
      );
      return exitCodes[outcome];
    }
    const bar = progressBar('scenarios');
    const report = await predictPlan(checked, {
      seed,
      scenarios,
      onProgress: bar.show,
      ...(workers > 0 && { executor: (await import('../server/index.ts')).nodeExecutor(workers) }),
    });
    bar.clear();
    if (out !== undefined) await writeWhole(out, reportAs(out, report));
    process.stdout.write(
      args.values['json'] === true ? `${JSON.stringify(report)}\n` : `${reportText(report)}\n`,
    );
    return 0;
  },
};

const outFile = ({ values }: Arguments): string | undefined => {
  const out = values['out'];
  if (typeof out !== 'string') return undefined;
  if (!/\.(html|json)$/.test(out))
    throw new UsageError(`--out takes a file ending in .html or .json, not “${out}”`);
  return out;
};

const reportAs = (file: string, report: Report): string =>
  file.endsWith('.json')
    ? `${JSON.stringify(report, null, 2)}\n`
    : reportPage(report, { date: new Date().toISOString().slice(0, 10) });

/** The file appears whole or not at all. @throws UsageError */
const writeWhole = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'not writable';
    throw new UsageError(`cannot write “${file}” (${code})`);
  }
};
