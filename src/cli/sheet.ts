import { isPredictable, outcomeOf, predictPlan } from '../planning/index.ts';
import { aftercareSheet, chairSheet } from '../report/index.ts';
import { exitCodes, printFindings } from './check.ts';
import { UsageError, type Command } from './command.ts';
import { predictionOptions, predictionUsage, readPredictionOptions } from './prediction-options.ts';
import { readPlanArgument } from './read-input.ts';
import { outFile, today, writeWhole } from './write-output.ts';

const sheets = { chair: chairSheet, aftercare: aftercareSheet } as const;

export const sheet: Command = {
  name: 'sheet',
  usage: `percuta sheet chair|aftercare <plan.json | -> --out sheet.html ${predictionUsage}`,
  summary: 'write one printable page: for the chair, or for the person to take home',
  options: { out: { type: 'string' }, ...predictionOptions },
  run: async (args) => {
    const [kind, ...positionals] = args.positionals;
    if (kind !== 'chair' && kind !== 'aftercare') {
      throw new UsageError(`which sheet: chair or aftercare? ${sheet.usage}`);
    }
    const out = outFile(args, ['.html']);
    if (out === undefined) throw new UsageError(`a sheet is written to a file: ${sheet.usage}`);
    const { options, done } = await readPredictionOptions(args);
    const checked = await readPlanArgument({ ...args, positionals }, sheet.usage);
    if (!isPredictable(checked)) {
      printFindings(checked, args);
      return exitCodes[outcomeOf(checked)];
    }
    const report = await predictPlan(checked, options).finally(done);
    await writeWhole(out, sheets[kind](report, { date: today() }));
    return 0;
  },
};
