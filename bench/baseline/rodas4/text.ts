import type { Dag, Node } from './dag.ts';

/** Text to node by recursive descent: + − × ÷, integer powers, hill(x, k, n). */
export const nodeOfText = (dag: Dag, text: string, names: ReadonlyMap<string, Node>): Node => {
  let at = 0;
  const skip = (): void => {
    while (text[at] === ' ') at += 1;
  };
  const next = (character: string): boolean => {
    skip();
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const matched = (pattern: RegExp): string | undefined => {
    const found = pattern.exec(text.slice(at))?.[0];
    at += found?.length ?? 0;
    return found;
  };

  const integer = (node: Node): number => {
    if (node.op !== 'constant' || !Number.isInteger(node.value)) throw new Error(`exponent in ${text}`);
    return node.value;
  };

  const hill = (): Node => {
    const [x, k, n] = [sum(), next(',') && sum(), next(',') && sum()];
    if (!k || !n || !next(')')) throw new Error(`arguments of hill in ${text}`);
    const power = dag.power(x, integer(n));
    return dag.divide(power, dag.add(dag.power(k, integer(n)), power));
  };

  const atom = (): Node => {
    if (next('(')) {
      const inner = sum();
      if (!next(')')) throw new Error(`parenthesis in ${text}`);
      return inner;
    }
    if (next('-')) return dag.negate(atom());
    const number = matched(/^[0-9.]+(e[+-]?[0-9]+)?/i);
    if (number !== undefined) return dag.constant(Number(number));
    const name = matched(/^[A-Za-z_][A-Za-z_0-9]*/) ?? '';
    if (name === 'hill' && next('(')) return hill();
    const node = names.get(name);
    if (node === undefined) throw new Error(`"${name}" in ${text}`);
    return node;
  };

  const power = (): Node => {
    const base = atom();
    return next('^') ? dag.power(base, integer(atom())) : base;
  };

  const product = (): Node => {
    let left = power();
    for (;;) {
      if (next('*')) left = dag.multiply(left, power());
      else if (next('/')) left = dag.divide(left, power());
      else return left;
    }
  };

  const sum = (): Node => {
    let left = product();
    for (;;) {
      if (next('+')) left = dag.add(left, product());
      else if (next('-')) left = dag.subtract(left, product());
      else return left;
    }
  };

  return sum();
};
