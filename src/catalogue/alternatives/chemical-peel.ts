import { alternative } from '../alternative.ts';
import { juhasz2020 } from '../references/index.ts';

/** Only combinations with needling were found; no comparison with it. */
export const chemicalPeel = alternative({
  id: 'chemical-peel',
  name: 'Chemical peel of the whole area',
  comparisons: [],
  downtime: 'unknown',
  phototypes: 'unknown',
  sources: [juhasz2020],
});
