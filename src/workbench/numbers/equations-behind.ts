import type { Report, ReportedEquation, ReportedIndicator } from '../../planning/index.ts';

interface Equations {
  readonly behind: readonly ReportedEquation[];
  readonly others: readonly ReportedEquation[];
}

/** Equations that a number rests on: its own, those its parameters stand in, and those that define a symbol of these. */
export const equationsBehind = (indicator: ReportedIndicator, { equations }: Report): Equations => {
  const wanted = new Set(indicator.parameters);
  const chosen = new Set<ReportedEquation>();
  const stands = ({ id, symbols }: ReportedEquation): boolean =>
    id === indicator.id || symbols.some(({ symbol }) => wanted.has(symbol));
  for (const equation of equations) if (stands(equation)) chosen.add(equation);
  const needed = new Set([...chosen].flatMap(({ symbols }) => symbols.map(({ symbol }) => symbol)));
  for (const equation of equations) if (needed.has(equation.defines ?? '')) chosen.add(equation);
  return {
    behind: equations.filter((equation) => chosen.has(equation)),
    others: equations.filter((equation) => !chosen.has(equation)),
  };
};
