import { indication } from '../indication.ts';
import { ablon2018, elDomyatiPhotoageing2015 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const trial = stated({
  from: 'human',
  n: 10,
  access: 'read',
  tier: 'primary',
  sources: [elDomyatiPhotoageing2015],
  row: 'clinical I-33',
});

export const photoageing = indication({
  id: 'photoageing',
  name: 'Photoageing, texture of the skin',
  ofScars: false,
  studiedDepth: 'unknown',
  studiedSessions: trial(6, '1'),
  studiedInterval: trial(14, 'd', exactly, { note: '2 weeks' }),
  combinedWith: [],
  endpoints: [],
  sources: [elDomyatiPhotoageing2015, ablon2018],
});
