const superscripts: Readonly<Record<string, string>> = {
  '-': '⁻',
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

export const superscript = (exponent: number): string =>
  Array.from(String(exponent), (character) => superscripts[character] ?? character).join('');

/** Printed where the UCUM code is not what a reader expects. */
const printed: Readonly<Record<string, string>> = { a: 'y', wk: 'wk', deg: '°', Cel: '°C', Ohm: 'Ω' };

const printedSymbol = (symbol: string): string => printed[symbol] ?? symbol.replace(/^u(?=[A-Za-z])/, 'µ');

const termPattern = /^(10\*|%|[A-Za-z]+)?(-?\d+)?(?:\{([^{}]*)\})?$/;

const printedTerm = (term: string, sign: 1 | -1): string | undefined => {
  if (term === '1') return '';
  const [match, symbol, exponentText, annotation] = termPattern.exec(term) ?? [];
  if (match === undefined || match === '' || (symbol === undefined && exponentText !== undefined))
    return undefined;
  const exponent = sign * (exponentText === undefined ? 1 : Number(exponentText));
  const name = symbol === undefined ? (annotation ?? '') : symbol === '10*' ? '10' : printedSymbol(symbol);
  return exponent === 1 ? name : `${name}${superscript(exponent)}`;
};

/** A UCUM code as it is printed: `/cm2` → `cm⁻²`, `mN/mm2` → `mN/mm²`, `a` → `y`, `1` → nothing. */
export const formatUnit = (code: string): string => {
  const parts = code.split(/([./])/);
  const terms = parts.filter((_, i) => i % 2 === 0);
  const operators = parts.filter((_, i) => i % 2 === 1);
  const single = operators.filter((operator) => operator === '/').length === 1 && operators.at(-1) === '/';
  const fraction = single && terms[0] !== '' && terms[0] !== '1';
  const out = terms.map((term, i) => {
    if (term === '' && i === 0 && operators.length > 0) return '';
    return printedTerm(term, operators[i - 1] === '/' && !fraction ? -1 : 1);
  });
  if (out.includes(undefined)) return code;
  if (fraction) return `${out.slice(0, -1).join('·')}/${out.at(-1) ?? ''}`;
  return out.filter((text) => text !== '').join('\u00a0');
};
