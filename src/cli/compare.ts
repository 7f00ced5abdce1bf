import { comparePlans, isPredictable, outcomeOf } from '../planning/index.ts';
import { comparisonPage, comparisonText } from '../report/index.ts';
import { exitCodes, printFindings } from './check.ts';
import { UsageError, type Command } from './command.ts';
import { predictionOptions, predictionUsage, readPredictionOptions } from './prediction-options.ts';
import { readPlanArgument } from './read-input.ts';
import { outFile, today, writeWhole } from './write-output.ts';

export const compare: Command = {
  name: 'compare',
  usage: `percuta compare <plan.json> <plan.json> … [--json] ${predictionUsage} [--out comparison.html|comparison.json]`,
  summary: 'hold plans against the first of them, scenario by scenario',
  options: { json: { type: 'boolean' }, out: { type: 'string' }, ...predictionOptions },
  run: async (args) => {
    const out = outFile(args, ['.html', '.json']);
    if (args.positionals.length < 2) throw new UsageError(`two plans at least: ${compare.usage}`);
    const { options, done } = await readPredictionOptions(args);
    const plans = await Promise.all(
      args.positionals.map((file) => readPlanArgument({ ...args, positionals: [file] }, compare.usage)),
    );
    const refused = plans.find((checked) => !isPredictable(checked));
    if (refused !== undefined) {
      printFindings(refused, args);
      return exitCodes[outcomeOf(refused)];
    }
    const comparison = await comparePlans(plans, options);
    done();
    const json = JSON.stringify(comparison);
    if (out !== undefined) {
      await writeWhole(out, out.endsWith('.json') ? json : comparisonPage(comparison, { date: today() }));
    }
    process.stdout.write(args.values['json'] === true ? `${json}\n` : `${comparisonText(comparison)}\n`);
    return 0;
  },
};
