import { indication } from '../indication.ts';
import { facialRoller2012 } from '../references/index.ts';

export const hydration = indication({
  id: 'hydration',
  name: 'Hydration of the skin',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: 'unknown',
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [facialRoller2012],
});
