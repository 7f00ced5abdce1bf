/** Walks catalogue and model: every number has a unit that can be read, a spread that holds it, and a source that can be found. */
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/index.ts';
import {
  bioelectric,
  healingCourse,
  laws,
  linkParameters,
  parameters,
  procedures,
  quantileOf,
  responseOfPhototype,
  studiedInScars,
} from '../src/model/index.ts';
import { healingStudies } from '../src/validation/index.ts';
import { rowProblem } from './evidence/row-check.ts';
import { readTables, type Tables } from './evidence/tables.ts';
import { isAmber, parseUnit, type Evidence, type Reference } from '../src/quantities/index.ts';

export interface EvidenceProblem {
  readonly where: string;
  readonly problem: string;
}

export interface EvidenceCount {
  readonly evidence: number;
  readonly amber: number;
  readonly references: number;
}

const isEvidence = (value: object): value is Evidence =>
  'value' in value && 'unit' in value && 'spread' in value;

const isReference = (value: object): value is Reference => 'cite' in value && 'id' in value;

/** Calls `visit` for every object below `root`, with its path. */
const walk = (root: unknown, path: string, visit: (value: object, path: string) => void): void => {
  if (typeof root !== 'object' || root === null || ArrayBuffer.isView(root)) return;
  visit(root, path);
  for (const [key, value] of Object.entries(root)) walk(value, `${path}.${key}`, visit);
};

const spreadProblem = ({ value, spread }: Evidence): string | undefined => {
  switch (spread.kind) {
    case 'sd':
    case 'se':
      return spread.value > 0 ? undefined : 'a spread must be positive';
    case 'range':
    case 'ci95':
      return spread.low <= value && value <= spread.high ? undefined : `${value} lies outside its own spread`;
    case 'none':
      return undefined;
  }
};

export const evidenceProblems = (evidence: Evidence, tables?: Tables): readonly string[] => {
  const problems: string[] = [];
  if (!Number.isFinite(evidence.value)) problems.push('the value is not finite');
  try {
    parseUnit(evidence.unit);
  } catch {
    problems.push(`unit “${evidence.unit}” cannot be read`);
  }
  const spread = spreadProblem(evidence);
  if (spread !== undefined) problems.push(spread);
  if (evidence.sources.length === 0) problems.push('no source');
  if (isAmber(evidence) && (evidence.note === undefined || evidence.note === '')) {
    problems.push('an assumed or recalled number needs a note that says why this one');
  }
  const row = tables === undefined ? undefined : rowProblem(evidence, tables);
  if (row !== undefined) problems.push(row);
  if (evidence.access === 'derived' && evidence.note === undefined)
    problems.push('a derived number needs its derivation');
  return problems;
};

const referenceProblems = (reference: Reference): readonly string[] => [
  ...(reference.cite.length < 20 ? ['a citation names author, year and place'] : []),
  ...(reference.doi !== undefined && !/^10\.\d{4,}\/\S+$/.test(reference.doi)
    ? [`doi “${reference.doi}”`]
    : []),
];

export const checkEvidence = (): {
  readonly problems: readonly EvidenceProblem[];
  readonly count: EvidenceCount;
} => {
  const problems: EvidenceProblem[] = [];
  const tables = readTables();
  const references = new Map<string, Reference>();
  const byDoi = new Map<string, string>();
  let [evidence, amber] = [0, 0];
  const course = { healingCourse, bioelectric, responseOfPhototype, healingStudies };
  const link = { linkParameters, studiedInScars };
  walk({ ...catalogue, laws, parameters, procedures, ...course, ...link }, 'percuta', (value, where) => {
    if (isEvidence(value)) {
      evidence += 1;
      if (isAmber(value)) amber += 1;
      problems.push(...evidenceProblems(value, tables).map((problem) => ({ where, problem })));
    } else if (isReference(value)) {
      const known = references.get(value.id);
      if (known !== undefined && known !== value) {
        problems.push({ where, problem: `two references are called “${value.id}”` });
      }
      references.set(value.id, value);
      const same = value.doi === undefined ? undefined : byDoi.get(value.doi);
      if (same !== undefined && same !== value.id) {
        problems.push({ where, problem: `“${same}” and “${value.id}” are one text` });
      }
      if (value.doi !== undefined) byDoi.set(value.doi, value.id);
      problems.push(...referenceProblems(value).map((problem) => ({ where, problem })));
    }
  });
  for (const entry of [...parameters, ...healingCourse.parameters, ...bioelectric.parameters]) {
    const median = quantileOf(entry.prior, 0.5);
    const [first] = entry.evidence;
    if (first.unit !== entry.unit)
      problems.push({ where: entry.id, problem: `evidence is in ${first.unit}, not ${entry.unit}` });
    if (Math.abs(median / first.value - 1) > 0.05) {
      problems.push({
        where: entry.id,
        problem: `the prior’s median ${median} is not its evidence ${first.value}`,
      });
    }
  }
  return { problems, count: { evidence, amber, references: references.size } };
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { problems, count } = checkEvidence();
  const rowsChecked = readTables() !== undefined;
  for (const { where, problem } of problems) console.error(`${where}: ${problem}`);
  console.log(
    `evidence: ${count.evidence} numbers, ${count.amber} amber, ${count.references} references, ${problems.length} problems${rowsChecked ? '' : '; the evidence tables are not here, rows not looked up'}`,
  );
  if (problems.length > 0) process.exitCode = 1;
}
