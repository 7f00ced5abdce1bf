import { indication } from '../indication.ts';
import { leheta2011, nothingSeen, scarShapes } from '../references/index.ts';

export const acneScarsIcePick = indication({
  id: 'acne-scars-ice-pick',
  name: 'Acne scars, ice-pick',
  ofScars: true,
  studiedDepth: 'unknown',
  studiedSessions: 'unknown',
  studiedInterval: 'unknown',
  combinedWith: [
    {
      what: 'Trichloroacetic acid at high strength in each scar (CROSS): that needling alone fails here is expert opinion, from memory; a trial compared the two in acne scars of pooled types',
      access: 'recall',
      sources: [nothingSeen, leheta2011],
    },
    {
      what: 'Punch excision or elevation, expert opinion from memory',
      access: 'recall',
      sources: [nothingSeen],
    },
    { what: 'Subcision, expert opinion from memory', access: 'recall', sources: [nothingSeen] },
  ],
  endpoints: [],
  sources: [scarShapes],
});
