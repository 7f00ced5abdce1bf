import { indication } from '../indication.ts';
import {
  cachafeiro2016,
  dogra2014,
  harris2015,
  juhasz2020,
  leheta2011,
  skinPenAcne,
  skinPenStudy,
  elDomyati2015,
  alam2014,
  chandrashekar2014,
} from '../references/index.ts';
import { stated, within } from '../stated.ts';

const pooled = stated({
  from: 'human',
  access: 'derived',
  tier: 'review',
  sources: [harris2015, juhasz2020],
  row: 'clinical rows support as bounds',
});

export const acneScars = indication({
  id: 'acne-scars',
  name: 'Atrophic acne scars, types pooled',
  ofScars: true,
  studiedDepth: {
    meaning: 'used',
    depth: pooled(1.5, 'mm', within(1.5, 3), {
      row: 'clinical I-01',
      note: 'median of the literature on atrophic acne scars (Harris 2015); range over 36 studies of scars of all kinds (Juhasz 2020). The study behind a label stayed at or below 1.5 mm',
    }),
  },
  studiedSessions: pooled(3, '1', within(2, 6), {
    note: 'median of Harris 2015; range over Fabbrocini 2009 (2), the label study, Alam 2014 and Cachafeiro 2016 (3), Leheta 2011 (4), Dogra 2014 (5), El-Domyati 2015 (6)',
  }),
  studiedInterval: pooled(28, 'd', within(14, 42), {
    note: 'median of Harris 2015, 4 weeks; from 2 weeks (Alam 2014, El-Domyati 2015) to 6 (Chandrashekar 2014, radiofrequency)',
  }),
  combinedWith: [],
  endpoints: [
    { endpoint: 'pinpoint-bleeding', access: 'read', sources: [juhasz2020] },
    { endpoint: 'erythema', access: 'read', sources: [skinPenStudy] },
  ],
  sources: [
    harris2015,
    juhasz2020,
    skinPenAcne,
    leheta2011,
    dogra2014,
    elDomyati2015,
    alam2014,
    cachafeiro2016,
    chandrashekar2014,
  ],
});
