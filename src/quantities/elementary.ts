/**
 * The elementary functions every room uses. Built from + − × ÷, floor, powers of two and bit views of doubles
 * alone, they give the same bytes in every engine. Stated errors are measured against
 * tools/reference/elementary.py.
 */
export { exp, log, pow } from './exponential.ts';
export { sin, cos, atan } from './trigonometric.ts';
export { erf, erfc } from './error-function.ts';
