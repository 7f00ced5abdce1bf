import type { SystemFault } from '../../numerics/index.ts';
import { plain, wrapped } from '../terminal-text.ts';

/** Pointers hold names of the input, which may be long. */
const longestPointer = 200;

/** What is wrong with a system, for a terminal: where, what, and what would be accepted. */
export const faultText = ({ pointer, problem, suggestion, line, column }: SystemFault): string =>
  [
    'The system cannot be solved as it is written.',
    plain(
      `  at ${pointer === '' ? 'the whole' : pointer.slice(0, longestPointer)}, line ${line}, column ${column}`,
    ),
    ...wrapped(problem, '  '),
    ...(suggestion === undefined ? [] : wrapped(`try: ${suggestion}`, '  ')),
  ].join('\n');
