/** Step attempts of all lanes with error test and step-size control, until a lane reaches the end of its segment. */
import { kernelsOf, layoutOf } from './kernels.ts';
import type { Model } from './model.ts';
import {
  and,
  andNot,
  call,
  getLocal,
  integer,
  load as loadCell,
  loopWhile,
  moduleOf,
  select,
  setLocal,
  splat,
  store as storeCell,
  type Code,
  type Lanes,
} from './wasm.ts';

const integerLocals = ['max', 'c', 'd'] as const;
const vectorLocals = ['s', 'e', 'v', 'rt', 'at', 'm', 'f', 'fr', 'h', 'hn', 'rem', 'w'] as const;
type Local = (typeof integerLocals)[number] | (typeof vectorLocals)[number];
const locals: readonly Local[] = [...integerLocals, ...vectorLocals];

/** Each lane has its own step, remaining time and parameters; `run` gives a bit for each lane at its segment's end. */
export const moduleFor = (model: Model, target: Lanes): Uint8Array<ArrayBuffer> => {
  const { opcodes } = target;
  const places = layoutOf(model);
  const cell = (block: string, index: number): number => (places.get(block) ?? NaN) + index;
  const load = (block: string, index = 0): Code => loadCell(cell(block, index));
  const store = (block: string, value: Code, index = 0): Code => storeCell(cell(block, index), value);
  const get = (name: Local): Code => getLocal(locals.indexOf(name));
  const set = (name: Local, value: Code): Code => setLocal(locals.indexOf(name), value);
  const number = (value: number): Code => splat(target, value);
  const one = (op: 'abs' | 'sqrt', a: Code): Code => [...a, ...opcodes[op]];
  const two = (
    op: 'add' | 'sub' | 'mul' | 'div' | 'min' | 'max' | 'pmax' | 'gt' | 'le' | 'ge',
    a: Code,
    b: Code,
  ): Code => [...a, ...b, ...opcodes[op]];
  const multiplyAdd = (a: Code, b: Code, c: Code): Code =>
    target.fma ? [...a, ...b, ...c, ...opcodes.madd] : two('add', two('mul', a, b), c);
  const states = Array.from({ length: model.states }, (_, i) => i);

  const kernels = kernelsOf(model, target);
  const body: readonly Code[] = [
    set('h', load('h')),
    store('hi', two('div', number(4), get('h'))),
    ...kernels.map((_, index) => call(index)),
    set('s', number(0)),
    ...states.flatMap((i) => [
      set('e', load('k6', i)),
      set('v', two('add', load('yn', i), get('e'))),
      store('yn', get('v'), i),
      set(
        'w',
        two(
          'div',
          get('e'),
          multiplyAdd(get('rt'), two('max', one('abs', load('y', i)), one('abs', get('v'))), get('at')),
        ),
      ),
      set('s', multiplyAdd(get('w'), get('w'), get('s'))),
    ]),
    set('e', one('sqrt', two('mul', get('s'), number(1 / model.states)))),
    store('err', get('e')),
    set('m', two('le', get('e'), number(1))),
    set('f', two('div', number(0.9), one('sqrt', one('sqrt', two('add', get('e'), number(1e-12)))))),
    set('fr', two('pmax', number(0.1), get('f'))),
    set(
      'f',
      two(
        'max',
        number(0.2),
        two('min', get('f'), select(number(1), number(8), two('gt', load('rej'), number(0)))),
      ),
    ),
    ...states.map((i) => store('y', select(load('yn', i), load('y', i), get('m')), i)),
    set('rem', two('sub', load('rem'), and(get('m'), get('h')))),
    store('rem', get('rem')),
    store('rej', andNot(number(1), get('m'))),
    store('nacc', two('add', load('nacc'), and(get('m'), number(1)))),
    store('natt', two('add', load('natt'), number(1))),
    set('hn', two('mul', get('h'), select(get('f'), get('fr'), get('m')))),
    set('d', [...two('le', get('rem'), number(0)), ...opcodes.bitmask]),
    set('fr', two('ge', get('hn'), get('rem'))),
    store('hk', select(two('max', load('hk'), get('hn')), and(load('hk'), get('m')), get('fr'))),
    set('w', two('mul', number(0.5), get('rem'))),
    set('hn', select(get('rem'), select(get('w'), get('hn'), two('gt', get('hn'), get('w'))), get('fr'))),
    store('h', get('hn')),
    set('c', integer.add(get('c'), integer.one)),
  ];
  const again = integer.and(integer.isZero(get('d')), integer.below(get('c'), get('max')));
  return moduleOf(kernels, {
    code: [set('rt', load('tol', 0)), set('at', load('tol', 1)), loopWhile(body.flat(), again), get('d')],
    // `max` is the argument.
    integerLocals: integerLocals.length - 1,
    vectorLocals: vectorLocals.length,
  });
};
