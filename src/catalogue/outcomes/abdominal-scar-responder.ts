import { outcome } from '../outcome.ts';
import { nonAtrophicReview } from '../references/index.ts';
import { skinStylusArm } from './arms/skinstylus.ts';

export const abdominalScarResponder = outcome({
  id: 'abdominal-scar-responder',
  name: 'Responders, abdominal scars',
  wording: 'at least 10 mm better on a 100 mm visual scale, by blinded raters, against the untreated side',
  indications: ['hypertrophic-abdominal-scars'],
  arms: [skinStylusArm],
  known: [
    {
      says: 'Needling with silicone gel: a short-term gain in pliability, height and vascularity.',
      numbers: [],
      access: 'read',
      sources: [nonAtrophicReview],
    },
  ],
});
