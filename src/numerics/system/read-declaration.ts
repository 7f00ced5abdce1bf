/** JSON to declaration: the shape alone; what the texts mean is for `checkSystem`. */
import type {
  EventDeclaration,
  FluxDeclaration,
  JumpDeclaration,
  LawDeclaration,
  QuantityDeclaration,
  StateDeclaration,
  SystemDeclaration,
  TimeDeclaration,
} from './declaration.ts';
import {
  described,
  finite,
  flag,
  list,
  object,
  oneOf,
  pair,
  record,
  text,
  type JsonSchema,
} from './shape.ts';

const unit = described('UCUM code, e.g. mg/L, h-1, 1', text);
const meaning = described('what the symbol stands for', text);
const expression = described(
  'an expression over the declared names and the time t: + - * / ^, exp, log, sqrt, pos, hill(x, k, n)',
  text,
);
const quantity = object<QuantityDeclaration>({ unit, meaning, value: finite }, {});
const law = object<LawDeclaration>({ unit, meaning, text: expression }, {});
const assignments = described('new values of states, each from the values before', record(expression));
const stateName = described('the name of a state', text);

/** @throws SystemError at the first field that is missing, unknown or of the wrong kind */
export const readDeclaration = (json: unknown): SystemDeclaration => declaration(json, '');

const declaration = object<SystemDeclaration>(
  {
    name: text,
    time: object<TimeDeclaration>(
      { unit: described('one UCUM unit of time: s, min, h, d …', text), start: finite, end: finite },
      {},
    ),
    states: described(
      'what changes with the time; at least one',
      record(
        object<StateDeclaration>(
          { unit, meaning, initial: described('value at the start', finite) },
          {
            healthy: described(
              'value where the Jacobian has to be finite; the initial one if absent',
              finite,
            ),
            scale: described('size below which the state no longer matters', finite),
            nonNegative: described('steps that lead below 0 are refused', flag),
            allowed: described('a solution that leaves these limits ends there', pair(finite)),
          },
        ),
      ),
    ),
    fluxes: described(
      'what leaves one state and arrives in another; the rate in the unit of the state per unit of time',
      list(object<FluxDeclaration>({ rate: expression }, { id: text, from: stateName, to: stateName })),
    ),
  },
  {
    description: text,
    sources: list(text),
    parameters: described('values that may differ between trajectories', record(quantity)),
    constants: described('values folded when the system is compiled', record(quantity)),
    laws: described('named intermediates, in any order, without circles', record(law)),
    jumps: described(
      'at given times some states take new values',
      list(object<JumpDeclaration>({ at: finite, set: assignments }, {})),
    ),
    events: described(
      'when an expression passes through zero',
      list(
        object<EventDeclaration>(
          { id: text, when: expression, direction: oneOf('rising', 'falling', 'either') },
          { set: assignments, stop: described('the solution ends there', flag) },
        ),
      ),
    ),
    outputs: described('what else is reported', record(law)),
  },
);

/** The form of a system as JSON Schema. */
export const systemJsonSchema = (): JsonSchema => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'System of ordinary differential equations',
  ...declaration.schema,
});
