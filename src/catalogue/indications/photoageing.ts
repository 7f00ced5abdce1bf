import { reference } from '../../quantities/index.ts';
import { indication } from '../indication.ts';
import { ablon2018 } from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

const elDomyati2015 = reference({
  id: 'el-domyati-2015-photoageing',
  cite: 'El-Domyati 2015, Int J Dermatol: photoageing, Glogau II–III, phototypes III–IV, 10 persons',
  url: 'https://medicalxpress.com/news/2015-11-microneedling-beneficial-photoaged-skin.html',
});

const trial = stated({
  from: 'human',
  n: 10,
  access: 'read',
  tier: 'primary',
  sources: [elDomyati2015],
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
  sources: [elDomyati2015, ablon2018],
});
