import { isPredictable, outcomeOf, predictPlan, type Report } from '../planning/index.ts';
import { reportPage, reportText } from '../report/index.ts';
import { exitCodes, printFindings } from './check.ts';
import type { Command } from './command.ts';
import { predictionOptions, predictionUsage, readPredictionOptions } from './prediction-options.ts';
import { readPlanArgument } from './read-input.ts';
import { outFile, today, writeWhole } from './write-output.ts';

export const predict: Command = {
  name: 'predict',
  usage: `percuta predict <plan.json | -> [--json] ${predictionUsage} [--out report.html|report.json]`,
  summary: 'predict the needling dose of a plan and write its report',
  options: { json: { type: 'boolean' }, out: { type: 'string' }, ...predictionOptions },
  run: async (args) => {
    const out = outFile(args, ['.html', '.json']);
    const { options, done } = await readPredictionOptions(args);
    const checked = await readPlanArgument(args, predict.usage);
    if (!isPredictable(checked)) {
      printFindings(checked, args);
      return exitCodes[outcomeOf(checked)];
    }
    const report = await predictPlan(checked, options).finally(done);
    if (out !== undefined) await writeWhole(out, reportAs(out, report));
    process.stdout.write(
      args.values['json'] === true ? `${JSON.stringify(report)}\n` : `${reportText(report)}\n`,
    );
    return 0;
  },
};

const reportAs = (file: string, report: Report): string =>
  file.endsWith('.json') ? `${JSON.stringify(report, null, 2)}\n` : reportPage(report, { date: today() });
