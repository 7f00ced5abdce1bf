import { reference } from '../../quantities/index.ts';
import { indication } from '../indication.ts';
import { aust2010, burnChildren, burnProject } from '../references/index.ts';
import { stated, within } from '../stated.ts';

const chapter = reference({
  id: 'burn-needling-chapter',
  cite: '“Medical Needling in Burn Scars”, Handbook of Burns, volume 2: needles of 1–3 mm',
  doi: '10.1007/978-3-030-34511-2_11',
});

export const burnScars = indication({
  id: 'burn-scars',
  name: 'Burn scars',
  ofScars: true,
  studiedDepth: {
    meaning: 'used',
    depth: stated({
      from: 'human',
      access: 'derived',
      tier: 'review',
      sources: [chapter, burnChildren],
      row: 'clinical I-19',
    })(2, 'mm', within(1, 3), {
      note: 'middle of the range of a book chapter; 47 children were needled with 2.5 mm',
    }),
  },
  studiedSessions: stated({
    from: 'human',
    n: 16,
    access: 'derived',
    tier: 'primary',
    sources: [aust2010, burnChildren],
    row: 'clinical I-20',
  })(2, '1', within(1, 4), {
    note: 'range of Aust 2010; the mean of 47 children is 2.1 (99 treatments)',
  }),
  studiedInterval: 'unknown',
  combinedWith: [],
  endpoints: [],
  sources: [aust2010, burnChildren, chapter, burnProject],
});
