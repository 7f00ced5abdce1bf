import { elDomyati2015 } from '../../model/index.ts';
import { valueOn } from './reading.ts';
import { rollerDose } from './doses.ts';
import { evidenceFrom, type HealingRow, type HealingStudy } from './study.ts';

const seen = evidenceFrom({
  from: 'human',
  n: 10,
  tier: 'primary',
  sources: [elDomyati2015],
  row: 'healing El-Domyati 2015',
});
const day = 90;

const direction = (
  id: string,
  title: string,
  of: string,
  kind: 'above' | 'below',
  note: string,
): HealingRow => ({
  id: `el-domyati-${id}`,
  title,
  observed: {
    kind,
    bound: seen(1, '1', { access: 'derived', note: 'the direction, p < 0.05; no number was reached' }),
  },
  use: 'validation',
  reading: valueOn(of, day),
  note,
});

export const elDomyati: HealingStudy = {
  id: 'el-domyati-2015',
  title: 'El-Domyati 2015',
  design:
    '10 persons each with acne scars or photoageing, six sessions two weeks apart, biopsies at 0, 1 and 3 months',
  needled: true,
  sources: [elDomyati2015],
  sessions: [0, 14, 28, 42, 56, 70],
  plan: 'el-domyati-2015-photoageing',
  dose: rollerDose('elDomyati', { low: 0.3, high: 1.5 }),
  rows: [
    direction(
      'collagen',
      'Collagen I after six sessions goes up',
      'massOfCollagen',
      'above',
      'collagen I is nearly all of the mass',
    ),
    direction(
      'collagen-3',
      'Collagen III after six sessions goes up',
      'stainOfCollagen3',
      'above',
      'stained area',
    ),
    direction(
      'tropoelastin',
      'Tropoelastin after six sessions goes up',
      'tropoelastin',
      'above',
      'photoageing only',
    ),
    direction(
      'elastin',
      'Elastin after six sessions goes down',
      'elastin',
      'below',
      'other series saw no change or a rise',
    ),
  ],
};
