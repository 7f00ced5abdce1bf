import type { Progress } from '../numerics/index.ts';
import { comparePlans, fewestDraws, isPredictable, outcomeOf, usualDraws } from '../planning/index.ts';
import { comparisonPage, comparisonText } from '../report/index.ts';
import { exitCodes, printFindings } from './check.ts';
import { UsageError, wholeNumber, type Command } from './command.ts';
import { predictionOptions, predictionUsage, readPredictionOptions } from './prediction-options.ts';
import { progressBar } from './progress-bar.ts';
import { readPlanArgument } from './read-input.ts';
import { readKnowledge } from './read-knowledge.ts';
import { outFile, today, writeWhole } from './write-output.ts';

export const compare: Command = {
  name: 'compare',
  usage: `percuta compare <plan.json> <plan.json> … [--draws N (${fewestDraws} or more; 0: none)] [--json] ${predictionUsage} [--out comparison.html|comparison.json]`,
  summary: 'hold plans against the first of them, scenario by scenario',
  options: {
    draws: { type: 'string' },
    json: { type: 'boolean' },
    out: { type: 'string' },
    ...predictionOptions,
  },
  run: async (args) => {
    const out = outFile(args, ['.html', '.json']);
    if (args.positionals.length < 2) throw new UsageError(`two plans at least: ${compare.usage}`);
    const draws = wholeNumber(args, 'draws', usualDraws, 0, 100_000);
    if (draws > 0 && draws < fewestDraws)
      throw new UsageError(`--draws takes 0, or ${fewestDraws} and more: fewer show nothing`);
    const { options, done } = await readPredictionOptions(args);
    const plans = await Promise.all(
      args.positionals.map((file) => readPlanArgument({ ...args, positionals: [file] }, compare.usage)),
    );
    const refused = plans.find((checked) => !isPredictable(checked));
    if (refused !== undefined) {
      printFindings(refused, args);
      return exitCodes[outcomeOf(refused)];
    }
    const bar = progressBar();
    const courses =
      draws === 0
        ? {}
        : {
            courses: {
              knowledge: await readKnowledge(),
              draws,
              onProgress: (progress: Progress) => bar.show(progress, 'draws of the healing courses'),
            },
          };
    const comparison = await comparePlans(plans, { ...options, ...courses }).finally(done);
    const json = JSON.stringify(comparison);
    if (out !== undefined) {
      await writeWhole(out, out.endsWith('.json') ? json : comparisonPage(comparison, { date: today() }));
    }
    process.stdout.write(args.values['json'] === true ? `${json}\n` : `${comparisonText(comparison)}\n`);
    return 0;
  },
};
