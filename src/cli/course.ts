import {
  checkChoice,
  isPredictable,
  outcomeOf,
  predictCourse,
  type CourseRecord,
} from '../planning/index.ts';
import { courseFigure, coursePage, courseText, standaloneFigure } from '../report/index.ts';
import { exitCodes, printFindings } from './check.ts';
import { UsageError, wholeNumber, type Arguments, type Command } from './command.ts';
import { predictionOptions, predictionUsage, readPredictionOptions } from './prediction-options.ts';
import { progressBar } from './progress-bar.ts';
import { readPlanArgument } from './read-input.ts';
import { readKnowledge } from './read-knowledge.ts';
import { outFile, today, writeWhole } from './write-output.ts';

const formats = ['text', 'json', 'html', 'svg'] as const;
type Format = (typeof formats)[number];

export const course: Command = {
  name: 'course',
  usage: `percuta course <plan.json | -> [--draws N] [--hypothesis classical|bioelectric] [--off id,…] [--format ${formats.join('|')}] ${predictionUsage} [-o, --out course.json|.html|.svg|.txt]`,
  summary: 'follow the skin through a course of sessions and the months after it',
  options: {
    draws: { type: 'string' },
    hypothesis: { type: 'string' },
    off: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string', short: 'o' },
    ...predictionOptions,
  },
  run: async (args) => {
    const { values } = args;
    const out = outFile(args, ['.json', '.html', '.svg', '.txt']);
    const format = formatFrom(values['format'], out);
    const draws = wholeNumber(args, 'draws', 256, 0, 100_000);
    const { options } = await readPredictionOptions(args);
    const hypothesis = values['hypothesis'];
    const off = typeof values['off'] === 'string' ? values['off'].split(',').map((id) => id.trim()) : [];
    const choice = { ...(typeof hypothesis === 'string' && { hypothesis }), off };
    const checked = await readPlanArgument(args, course.usage);
    const json = { ...args, values: { ...values, json: format === 'json' } };
    if (!isPredictable(checked)) {
      printFindings(checked, json);
      return exitCodes[outcomeOf(checked)];
    }
    const findings = checkChoice(choice);
    if (findings.length > 0) {
      printFindings({ findings }, json);
      return 2;
    }
    const bar = progressBar();
    const record = await predictCourse(checked, {
      ...options,
      ...choice,
      draws,
      knowledge: await readKnowledge(),
      onProgress: (progress) => bar.show(progress, progress.part),
    }).finally(bar.clear);
    const text = recordAs(format, record);
    if (out === undefined) process.stdout.write(text);
    else await writeWhole(out, text);
    return 0;
  },
};

/** As asked for, else as the name of the file says. @throws UsageError */
const formatFrom = (asked: Arguments['values'][string], out: string | undefined): Format => {
  const ending = out === undefined ? 'txt' : out.slice(out.lastIndexOf('.') + 1);
  const fromFile = formats.find((format) => format === ending) ?? 'text';
  if (asked === undefined) return fromFile;
  const found = formats.find((format) => format === asked);
  if (found === undefined)
    throw new UsageError(
      `--format takes ${formats.join(', ')}, not “${typeof asked === 'string' ? asked : ''}”`,
    );
  if (out !== undefined && found !== fromFile) {
    throw new UsageError(`--format ${found} does not go with a file ending in .${ending}`);
  }
  return found;
};

const recordAs = (format: Format, record: CourseRecord): string => {
  switch (format) {
    case 'json':
      return `${JSON.stringify(record)}\n`;
    case 'html':
      return coursePage(record, { date: today() });
    case 'svg':
      return standaloneFigure(courseFigure(record));
    case 'text':
      return `${courseText(record)}\n`;
  }
};
