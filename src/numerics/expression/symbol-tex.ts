/** TeX of a name: the first part stands, the others are its subscript. */

const greek: ReadonlySet<string> = new Set(
  [
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi pi rho sigma tau',
    'upsilon phi chi psi omega Gamma Delta Theta Lambda Xi Pi Sigma Upsilon Phi Psi Omega',
  ].flatMap((line) => line.split(' ')),
);

/** `kOn2` → k, On, 2; runs of capitals stay together. */
const partsOf = (name: string): readonly string[] =>
  name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];

const isWord = (part: string): boolean => part.length > 1 && !greek.has(part) && !/^\d+$/.test(part);

const uncapitalised = (part: string): string =>
  /^[A-Z][a-z]/.test(part) ? part.slice(0, 1).toLowerCase() + part.slice(1) : part;

const texOfPart = (part: string): string =>
  greek.has(part) ? `\\${part}` : isWord(part) ? `\\mathrm{${part}}` : part;

/** `alpha` → `\alpha`, `kOn` → `k_{\mathrm{on}}`, `tip_diameter` → `\mathrm{tip}_{\mathrm{diameter}}`. */
export const texOfName = (name: string): string => {
  const [head, ...rest] = partsOf(name);
  if (head === undefined || /^_+$/.test(name)) return `\\mathrm{${name.replaceAll('_', '\\_')}}`;
  if (rest.length === 0) return texOfPart(head);
  return `${texOfPart(head)}_{${rest.map((part) => texOfPart(uncapitalised(part))).join('\\,')}}`;
};
