/** Texts of a system: symbols resolved, units and dimensions checked, faults placed in the declaration. */
import { check, checkParts, type SymbolDeclaration } from '../expression/check.ts';
import { ExpressionError } from '../expression/error.ts';
import { parse } from '../expression/parse.ts';
import { fold } from '../expression/tree.ts';
import { nearest } from '../nearest.ts';
import type { Text } from './system.ts';
import { SystemError } from './system-error.ts';

/** Names that a text contains, in the order of their first appearance. */
export const namesIn = ({ tree }: Text): ReadonlySet<string> => {
  const names = new Set<string>();
  fold<void>(tree, (node) => {
    if (node.kind === 'symbol') names.add(node.name);
  });
  return names;
};

export class TextReader {
  /** Every name that some text contains. */
  readonly used = new Set<string>();
  private readonly symbols: ReadonlyMap<string, SymbolDeclaration>;

  constructor(symbols: ReadonlyMap<string, SymbolDeclaration>) {
    this.symbols = symbols;
  }

  /** Without a `unit`, the unit of the result is free. @throws SystemError */
  read(where: string, source: string, unit?: string): Text {
    try {
      const text: Text = { where, tree: parse(source) };
      const symbols = Object.fromEntries(
        [...namesIn(text)].map((name) => [name, this.declarationOf(name, where)]),
      );
      if (unit === undefined) checkParts(text.tree, symbols);
      else check(text.tree, { unit, symbols });
      return text;
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      throw new SystemError(
        where,
        `${error.problem} (at ${error.position} of "${source}")`,
        error.suggestion,
      );
    }
  }

  private declarationOf(name: string, where: string): SymbolDeclaration {
    const declaration = this.symbols.get(name);
    if (declaration === undefined) {
      throw new SystemError(where, `${name} is not declared`, nearest(name, this.symbols.keys()));
    }
    this.used.add(name);
    return declaration;
  }
}
