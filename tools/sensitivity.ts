/**
 * Which parameters decide the healing course: solves the studies and writes docs/sensitivity.json with its page and
 * figures; `--draw` makes page and figures of the record anew; `--check` tells whether any of them is stale.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { nodeExecutor } from '../src/server/index.ts';
import {
  factors,
  readings,
  referenceCourses,
  sensitivityRecord,
  sensitivityStudy,
  studyInputs,
  type SensitivityRecord,
  type SensitivityStudy,
  type StudyProgress,
  type StudySettings,
} from '../src/trials/index.ts';
import { sensitivityFigures } from './sensitivity/figures.ts';
import { sensitivityPage } from './sensitivity/page.ts';

const settings: StudySettings = { seed: 1, trajectories: 100, share: 0.2, rows: 4096 };
const questions = referenceCourses.map((reference) => ({ reference, factors, readings }));

const root = join(import.meta.dirname, '..');
const recordPath = 'docs/sensitivity.json';

const inputHash = async (): Promise<string> =>
  createHash('sha256')
    .update(JSON.stringify(await studyInputs(questions, settings)))
    .digest('hex');

const jsonOf = (record: SensitivityRecord): string => `${JSON.stringify(record)}\n`;

const readRecord = (): SensitivityRecord =>
  JSON.parse(readFileSync(join(root, recordPath), 'utf8')) as SensitivityRecord;

/** Everything that is made of the record, by path. */
const drawn = (record: SensitivityRecord): ReadonlyMap<string, string> =>
  new Map([['docs/sensitivity.md', sensitivityPage(record)], ...sensitivityFigures(record)]);

const write = (files: ReadonlyMap<string, string>): void => {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
};

/** A line in place on a terminal, a line for each twentieth elsewhere. */
const progressOf = (title: string): ((progress: StudyProgress) => void) => {
  let shown = '';
  return ({ stage, done, total }) => {
    const line = `${title}: ${stage}, ${5 * Math.floor((20 * done) / total)} % of ${total} courses`;
    if (line === shown) return;
    shown = line;
    process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
  };
};

const solved = async (): Promise<SensitivityRecord> => {
  const executor = nodeExecutor(availableParallelism());
  const studies: SensitivityStudy[] = [];
  for (const question of questions) {
    const onProgress = progressOf(question.reference.title);
    studies.push(await sensitivityStudy(question, { ...settings, executor, onProgress }));
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  return sensitivityRecord(await inputHash(), settings, studies);
};

const staleOf = async (): Promise<readonly string[]> => {
  if (!existsSync(join(root, recordPath))) return [recordPath];
  const record = readRecord();
  if (record.inputs !== (await inputHash())) return [recordPath];
  return [...drawn(record)]
    .filter(
      ([path, text]) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text,
    )
    .map(([path]) => path);
};

if (process.argv.includes('--check')) {
  for (const path of await staleOf()) {
    const mend = path === recordPath ? 'npm run sensitivity' : 'npm run sensitivity -- --draw';
    console.error(`${path} is stale: run \`${mend}\``);
    process.exitCode = 1;
  }
} else if (process.argv.includes('--draw')) {
  write(drawn(readRecord()));
} else {
  const record = await solved();
  write(new Map([[recordPath, jsonOf(record)], ...drawn(record)]));
}
