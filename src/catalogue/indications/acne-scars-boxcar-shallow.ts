import { indication } from '../indication.ts';
import { scarShapes } from '../references/index.ts';

export const acneScarsBoxcarShallow = indication({
  id: 'acne-scars-boxcar-shallow',
  name: 'Acne scars, shallow boxcar',
  ofScars: true,
  studiedDepth: 'unknown',
  studiedSessions: 'unknown',
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [scarShapes],
});
