/** exp, log and the power of the expression language as functions of a module. */
import type { FunctionBody, Local } from '../function-body.ts';
import { call, type FunctionReference } from '../function-reference.ts';
import type { FloatLanes } from '../lanes.ts';
import type { ModuleWriter } from '../module-writer.ts';
import type { Vector } from '../operand.ts';
import { expF64x2 } from './exp-f64x2.ts';
import { expF32x4, logF32x4, powF32x4 } from './f32x4.ts';
import { logF64x2 } from './log-f64x2.ts';
import { powF64x2 } from './pow-f64x2.ts';
import { powerOfLanguage } from './special-cases.ts';

const algorithms = {
  f64x2: { exp: expF64x2, log: logF64x2, pow: powF64x2 },
  f32x4: { exp: expF32x4, log: logF32x4, pow: powF32x4 },
} as const;

export interface ElementaryFunctions {
  readonly exp: (x: Vector) => Vector;
  readonly log: (x: Vector) => Vector;
  readonly power: (x: Vector, y: Vector) => Vector;
}

/** Each comes into the module when it is first called. */
export const elementaryFunctions = (module: ModuleWriter, lanes: FloatLanes): ElementaryFunctions => {
  const { exp, log, pow } = algorithms[lanes.shape];
  const unary = (write: (body: FunctionBody, x: Local<'v128'>) => Vector): ((x: Vector) => Vector) => {
    let defined: FunctionReference<readonly ['v128'], 'v128'> | undefined;
    return (x) => call((defined ??= module.define(['v128'], 'v128', write)), x);
  };
  let power: FunctionReference<readonly ['v128', 'v128'], 'v128'> | undefined;
  return {
    exp: unary(exp),
    log: unary(log),
    power: (x, y) => {
      power ??= module.define(['v128', 'v128'], 'v128', (body, base, exponent) =>
        powerOfLanguage(lanes, base, exponent, pow(body, base, exponent)),
      );
      return call(power, x, y);
    },
  };
};
