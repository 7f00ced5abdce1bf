import { evaluateNamed, expression, nearest } from '../../../numerics/index.ts';
import type { Flux, Law } from '../../mechanism.ts';
import { atRest } from './at-rest.ts';
import type { Course, Hypothesis } from '../course.ts';
import { namesIn } from './names-in.ts';

export class CourseError extends Error {
  override readonly name = 'CourseError';
}

/** The course with what a hypothesis adds, and laws in place of others. @throws CourseError */
export const withHypothesis = (
  base: Course,
  hypothesis: Hypothesis,
  instead: readonly Law[] = [],
): Course => {
  const replacing = new Map([...hypothesis.instead, ...instead].map((law) => [law.defines, law]));
  const laws = [...base.laws, ...hypothesis.laws];
  const stray = [...replacing.keys()].find((name) => laws.every(({ defines }) => defines !== name));
  if (stray !== undefined) throw new CourseError(`no law defines ${stray}, so none can stand in its place`);
  return {
    states: [...base.states, ...hypothesis.states],
    laws: laws.map((law) => replacing.get(law.defines) ?? law),
    fluxes: [...base.fluxes, ...hypothesis.fluxes],
    effects: [...base.effects, ...hypothesis.effects],
    outputs: [...base.outputs, ...hypothesis.outputs],
    parameters: [...base.parameters, ...hypothesis.parameters],
  };
};

const restRate = 1e-12;

/** Ids of everything that can be switched off: skin at rest stays at rest without it. */
export const switchable = (course: Course): readonly string[] => {
  const rest = Object.fromEntries(atRest(course));
  const atRestWithout = ({ expression: { tape } }: Flux): boolean =>
    Math.abs(evaluateNamed(tape, rest)) < restRate;
  return [
    ...course.laws.filter(({ off }) => off !== undefined),
    ...course.fluxes.filter(atRestWithout),
    ...course.effects,
  ].map(({ id }) => id);
};

const neutralised = (law: Law): Law => {
  const { off: text, expression: checked } = law;
  if (text === undefined) return law;
  const names = namesIn(text);
  const symbols = Object.fromEntries(Object.entries(checked.symbols).filter(([name]) => names.has(name)));
  return { ...law, expression: expression({ text, unit: checked.unit, symbols }) };
};

/** Fluxes and effects are left out, laws take their neutral text. @throws CourseError for what cannot be switched off */
export const switchedOff = (course: Course, ids: readonly string[]): Course => {
  if (ids.length === 0) return course;
  const possible = switchable(course);
  for (const id of ids) {
    if (possible.includes(id)) continue;
    const known = [...course.laws, ...course.fluxes].some((entry) => entry.id === id);
    const meant = nearest(id, possible);
    throw new CourseError(
      known
        ? `${id} cannot be switched off: it is part of skin at rest, or a scale`
        : `there is no mechanism ${id}${meant === undefined ? '' : `; try: ${meant}`}`,
    );
  }
  const off = new Set(ids);
  const stays = ({ id }: { readonly id: string }): boolean => !off.has(id);
  return {
    ...course,
    laws: course.laws.map((law) => (stays(law) ? law : neutralised(law))),
    fluxes: course.fluxes.filter(stays),
    effects: course.effects.filter(stays),
  };
};
