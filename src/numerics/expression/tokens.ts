import { ExpressionError } from './error.ts';

export type TokenKind = 'number' | 'name' | 'mark' | 'end';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pattern = /(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([A-Za-z_]\w*)|([-+*/^(),])/y;

export const identifier = /^[A-Za-z_]\w*$/;

/** Characters people paste or type for one of the language's own. */
const meant: ReadonlyMap<string, string> = new Map([
  ['−', '-'],
  ['–', '-'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  ['[', '('],
  ['{', '('],
  [']', ')'],
  ['}', ')'],
  [';', ','],
  ['²', '^2'],
  ['³', '^3'],
  ['√', 'sqrt('],
  ['π', '3.141592653589793'],
]);

const strangeCharacter = (text: string, position: number): ExpressionError => {
  const rest = text.slice(position, position + 24);
  const digits = /^\.\d+/.exec(rest)?.[0];
  if (digits !== undefined) {
    return new ExpressionError('a number starts with a digit', position, `0${digits}`);
  }
  if (rest.startsWith('.')) return new ExpressionError('a decimal point without digits', position);
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  return new ExpressionError(
    `${JSON.stringify(character)} is not part of the language`,
    position,
    meant.get(character),
  );
};

/** @throws ExpressionError at the first character outside the language */
export const tokenise = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  const space = /\s*/y;
  for (let at = 0; ;) {
    space.lastIndex = at;
    at += space.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw strangeCharacter(text, at);
    const [found, number, name] = match;
    const kind = number !== undefined ? 'number' : name !== undefined ? 'name' : 'mark';
    tokens.push({ kind, text: found, start: at, end: at + found.length });
    at += found.length;
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length });
  return tokens;
};
