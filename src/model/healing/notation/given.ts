import type { SymbolDeclaration } from '../../../numerics/index.ts';
import type { Law } from '../../mechanism.ts';
import type { Parameter } from '../../parameter.ts';
import type { Input, State } from './state.ts';

/** Unit and meaning of each symbol, from where it is declared. */
export const given = (
  ...entries: readonly (State | Input | Parameter | Law)[]
): Readonly<Record<string, SymbolDeclaration>> =>
  Object.fromEntries(
    entries.map((entry) =>
      'defines' in entry
        ? [entry.defines, { unit: entry.expression.unit, meaning: entry.title }]
        : ['symbol' in entry ? entry.symbol : entry.id, { unit: entry.unit, meaning: entry.meaning }],
    ),
  );
