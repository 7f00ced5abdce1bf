import type { Report, ReportedEquation, ReportedIndicator } from '../../planning/index.ts';

interface Equations {
  readonly behind: readonly ReportedEquation[];
  readonly others: readonly ReportedEquation[];
}

/**
 * Equations that a number rests on: those its parameters stand in, those that follow from these without any parameter of
 * another number, and those that define a symbol of any of them.
 */
export const equationsBehind = (
  indicator: Pick<ReportedIndicator, 'parameters'>,
  { equations, parameters }: Pick<Report, 'equations' | 'parameters'>,
): Equations => {
  const own = new Set(indicator.parameters);
  const foreign = new Set(parameters.map(({ id }) => id).filter((id) => !own.has(id)));
  const has = ({ symbols }: ReportedEquation, wanted: ReadonlySet<string>): boolean =>
    symbols.some(({ symbol }) => wanted.has(symbol));

  const chosen = new Set(equations.filter((equation) => has(equation, own)));
  for (let before = -1; before < chosen.size;) {
    before = chosen.size;
    const defined = new Set([...chosen].flatMap(({ defines }) => defines ?? []));
    const following = equations.filter((equation) => has(equation, defined) && !has(equation, foreign));
    for (const equation of following) chosen.add(equation);
  }
  const needed = new Set([...chosen].flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol)));
  for (const equation of equations) if (needed.has(equation.defines ?? '')) chosen.add(equation);
  return {
    behind: equations.filter((equation) => chosen.has(equation)),
    others: equations.filter((equation) => !chosen.has(equation)),
  };
};
