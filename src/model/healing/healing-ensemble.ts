import { checkSystem, nearest, type EnsembleProblem, type Table } from '../../numerics/index.ts';
import { assemble, ofSession, type Assembly } from './assemble.ts';
import { CourseError } from './assembly/switches.ts';
import { healingCourse, hypotheses } from './course.ts';
import { personInputs, sessionInputs } from './inputs.ts';
import type { Input } from './notation/state.ts';

/** A session and what it did, per area of skin. */
export interface HealingSession {
  readonly day: number;
  /** Share of the surface that is hole after it. */
  readonly puncturedFraction: number;
  /** Volume of the channels, and of those that bleed from the capillary loops down. */
  readonly injuredVolumeMm: number;
  readonly bledVolumeMm: number;
}

export interface HealingCase extends Omit<Assembly, 'sessions'> {
  readonly sessions: readonly HealingSession[];
  /** Inputs of the person that are not what they are where nobody says otherwise. */
  readonly person?: Readonly<Record<string, number>>;
}

/**
 * The course once for each row of a table of values: of parameters, of inputs of the person, of doses (`ofSession`).
 * What the course does not need, such as a parameter of another hypothesis, is left out. @throws CourseError
 */
export const healingEnsemble = (
  { sessions, person = {}, ...assembly }: HealingCase,
  draws: Table,
): EnsembleProblem => {
  checkSessions(sessions);
  const inputs = inputsOf(sessions.length);
  const given = { ...person, ...dosesOf(sessions) };
  checkNames(Object.keys(given), [...inputs.keys()], 'an input of the course');
  checkNames(draws.names, [...parameterNames, ...inputs.keys()], 'a parameter or an input of the course');
  for (const [name, value] of Object.entries(given)) checkAllowed(inputs, name, value);
  const rows = rowsOf(draws);
  draws.values.forEach((value, at) => {
    checkAllowed(inputs, draws.names[at % draws.names.length] as string, value);
  });
  const system = checkSystem(assemble({ ...assembly, sessions: sessions.map(({ day }) => day) }));
  const needed = new Set(system.parameters);
  return {
    system,
    trajectories: rows,
    parameters: Object.fromEntries(Object.entries(given).filter(([name]) => needed.has(name))),
    vary: columnsOf(draws, needed, rows),
  };
};

/** Of every hypothesis, so that one table serves them all. */
const parameterNames: readonly string[] = [healingCourse, ...hypotheses].flatMap(({ parameters }) =>
  parameters.map(({ id }) => id),
);

const checkNames = (names: readonly string[], known: readonly string[], what: string): void => {
  const stray = names.find((name) => !known.includes(name));
  if (stray === undefined) return;
  const meant = nearest(stray, known);
  throw new CourseError(`${stray} is not ${what}${meant === undefined ? '' : `; try: ${meant}`}`);
};

const checkSessions = (sessions: readonly HealingSession[]): void => {
  sessions.forEach(({ day, injuredVolumeMm, bledVolumeMm }, index) => {
    const before = sessions[index - 1]?.day ?? -Infinity;
    if (!(day > before)) {
      throw new CourseError(`session ${index + 1} on day ${day} is not after the one before`);
    }
    if (bledVolumeMm > injuredVolumeMm) {
      throw new CourseError(
        `session ${index + 1}: ${bledVolumeMm} mm that bleed are no part of ${injuredVolumeMm} mm of channels`,
      );
    }
  });
};

/** Of every session that is held, and of the person. */
const inputsOf = (sessions: number): ReadonlyMap<string, Input> =>
  new Map(
    [
      ...personInputs,
      ...Array.from({ length: sessions }, (_, index) =>
        sessionInputs.map((entry) => ({ ...entry, symbol: ofSession(entry.symbol, index + 1) })),
      ).flat(),
    ].map((entry) => [entry.symbol, entry]),
  );

const checkAllowed = (inputs: ReadonlyMap<string, Input>, name: string, value: number): void => {
  const [low, high] = inputs.get(name)?.allowed ?? [-Infinity, Infinity];
  if (value >= low && value <= high) return;
  throw new CourseError(`${name} cannot be ${value}: from ${low} to ${high}`);
};

const dosesOf = (sessions: readonly HealingSession[]): Readonly<Record<string, number>> =>
  Object.fromEntries(
    sessions.flatMap(({ puncturedFraction, injuredVolumeMm, bledVolumeMm }, index) => [
      [ofSession('puncturedFraction', index + 1), puncturedFraction],
      [ofSession('injuredVolume', index + 1), injuredVolumeMm],
      [ofSession('bledVolume', index + 1), bledVolumeMm],
    ]),
  );

const rowsOf = ({ names, values }: Table): number => {
  const rows = values.length / names.length;
  if (Number.isInteger(rows) && rows > 0) return rows;
  throw new CourseError(`${values.length} values are no rows of ${names.length} names`);
};

const columnsOf = ({ names, values }: Table, needed: ReadonlySet<string>, rows: number): Table => {
  const kept = names.flatMap((name, column) => (needed.has(name) ? [column] : []));
  const taken = new Float64Array(rows * kept.length);
  for (let row = 0; row < rows; row += 1) {
    kept.forEach((column, at) => {
      taken[row * kept.length + at] = values[row * names.length + column] as number;
    });
  }
  return { names: kept.map((column) => names[column] as string), values: taken };
};
