import { outcome } from '../outcome.ts';
import { scarShapes } from '../references/index.ts';

export const scarsByShape = outcome({
  id: 'scars-by-shape',
  name: 'Boxcar and ice-pick scars',
  wording: 'any score of one shape of scar alone',
  indications: ['acne-scars-boxcar-shallow', 'acne-scars-boxcar-deep', 'acne-scars-ice-pick'],
  arms: [],
  known: [
    {
      says: 'Raters agree weakly on the three shapes; no study that scored one of these shapes alone was read.',
      numbers: [],
      access: 'read',
      sources: [scarShapes],
    },
  ],
});
