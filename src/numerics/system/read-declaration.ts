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
import { finite, flag, list, object, oneOf, pair, record, text } from './shape.ts';

const quantity = object<QuantityDeclaration>({ unit: text, meaning: text, value: finite }, {});
const law = object<LawDeclaration>({ unit: text, meaning: text, text }, {});
const assignments = record(text);

/** @throws SystemError at the first field that is missing, unknown or of the wrong kind */
export const readDeclaration = (json: unknown): SystemDeclaration => declaration(json, '');

const declaration = object<SystemDeclaration>(
  {
    name: text,
    time: object<TimeDeclaration>({ unit: text, start: finite, end: finite }, {}),
    states: record(
      object<StateDeclaration>(
        { unit: text, meaning: text, initial: finite },
        { healthy: finite, scale: finite, nonNegative: flag, allowed: pair(finite) },
      ),
    ),
    fluxes: list(object<FluxDeclaration>({ rate: text }, { id: text, from: text, to: text })),
  },
  {
    description: text,
    sources: list(text),
    parameters: record(quantity),
    constants: record(quantity),
    laws: record(law),
    jumps: list(object<JumpDeclaration>({ at: finite, set: assignments }, {})),
    events: list(
      object<EventDeclaration>(
        { id: text, when: text, direction: oneOf('rising', 'falling', 'either') },
        { set: assignments, stop: flag },
      ),
    ),
    outputs: record(law),
  },
);
