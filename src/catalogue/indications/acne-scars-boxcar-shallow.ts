import { indication } from '../indication.ts';
import { scarShapes } from '../references.ts';

export const acneScarsBoxcarShallow = indication({
  id: 'acne-scars-boxcar-shallow',
  name: 'Acne scars, shallow boxcar',
  studiedDepth: 'unknown',
  studiedSessions: 'unknown',
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [scarShapes],
});
