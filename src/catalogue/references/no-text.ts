import { reference } from '../../quantities/index.ts';

/** Where no text was found or seen. */

export const noSource = reference({
  id: 'assumption',
  cite: 'No source found: a stated assumption of this project',
});

export const nothingSeen = reference({
  id: 'from-memory',
  cite: 'From memory: no text that says so was seen; to be looked up before use',
});
