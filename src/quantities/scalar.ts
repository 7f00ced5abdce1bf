declare const unitOf: unique symbol;

/** A number that carries its UCUM unit in its type, so that millimetres cannot pass for micrometres between rooms. */
export type Scalar<Code extends string> = number & { readonly [unitOf]: Code };

/** Brands a bare number at a boundary where its unit is known. */
export const scalar = <Code extends string>(value: number, _unit: Code): Scalar<Code> =>
  value as Scalar<Code>;
