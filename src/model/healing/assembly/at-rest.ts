import { evaluateNamed, expression } from '../../../numerics/index.ts';
import type { Law } from '../../mechanism.ts';
import { quantileOf } from '../../parameter.ts';
import type { Course } from '../course.ts';
import { personInputs } from '../inputs.ts';
import { namesIn } from './names-in.ts';

/** A value for each parameter and input that differs from its median or from what nobody says otherwise. */
export type CourseValues = Readonly<Record<string, number>>;

/** Everything that has a name, in skin at rest; with `moved`, where some states are elsewhere. */
export const atRest = (
  { states, laws, parameters }: Pick<Course, 'states' | 'laws' | 'parameters'>,
  values: CourseValues = {},
  moved: CourseValues = {},
): ReadonlyMap<string, number> => {
  const known = new Map<string, number>([
    ...parameters.map(({ id, prior }) => [id, quantileOf(prior, 0.5)] as const),
    ...personInputs.map(({ symbol, value }) => [symbol, value] as const),
    ...Object.entries(values),
  ]);
  const byName = new Map<string, Law>(laws.map((law) => [law.defines, law]));
  const evaluated = (tape: Law['expression']['tape']): number =>
    evaluateNamed(tape, Object.fromEntries(tape.symbols.map((name) => [name, valueOf(name)])));
  const valueOf = (name: string): number => {
    const value = known.get(name);
    if (value !== undefined) return value;
    const law = byName.get(name);
    if (law === undefined) throw new RangeError(`${name} has no value`);
    const found = evaluated(law.expression.tape);
    known.set(name, found);
    return found;
  };
  const declared = new Map(parameters.map(({ id, unit, meaning }) => [id, { unit, meaning }]));
  for (const { symbol, unit, healthy } of states) {
    if (typeof healthy === 'number') {
      known.set(symbol, healthy);
      continue;
    }
    const symbols = Object.fromEntries(
      [...namesIn(healthy)].map((name) => [name, declared.get(name) ?? { unit: '1', meaning: name }]),
    );
    known.set(symbol, evaluated(expression({ text: healthy, unit, symbols }).tape));
  }
  for (const [symbol, value] of Object.entries(moved)) known.set(symbol, value);
  for (const { defines } of laws) valueOf(defines);
  return known;
};
