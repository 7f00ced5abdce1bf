import { fdaK200044 } from '../references/index.ts';
import { levelsFrom, scale } from '../scale.ts';
import { exactly, stated } from '../stated.ts';

const coded = stated({
  from: 'device',
  access: 'derived',
  tier: 'label',
  sources: [fdaK200044],
  row: 'clinical S-19',
});
const note = 'no counted 0, yes counted 1';

export const skinstylusResponder = scale({
  id: 'skinstylus-responder',
  name: 'Responder, as in the SkinStylus study',
  lowest: coded(0, '1', exactly, { note }),
  highest: coded(1, '1', exactly, { note }),
  better: 'higher',
  levels: levelsFrom(0, 'read', ['Not a responder', 'Responder']),
  rule: 'A responder when at least 2 of 3 blinded raters find the treated side better than the untreated by at least 10 mm on a line of 100 mm, 90 days after the last session.',
  indications: ['hypertrophic-abdominal-scars'],
  sources: [fdaK200044],
});
