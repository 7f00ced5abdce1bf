import { reference, type Evidence } from '../../quantities/index.ts';
import { oltulu2018 } from '../references/index.ts';
import type { BySex } from '../site.ts';
import { stated, within } from '../stated.ts';

const xu2017 = reference({
  id: 'xu-2017',
  cite: 'Xu 2017, J Am Acad Dermatol 77:1133 (PMC5685878): epidermal thickness, meta-analysis of 56 papers',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5685878/',
});

const burns2016 = reference({
  id: 'burns-pmc5459687',
  cite: 'Burns 2016, 43:909 (PMC5459687), table 1: review of thickness and density of the layers of skin',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5459687/',
});

const epidermis = stated({
  from: 'human',
  method: 'histology',
  access: 'derived',
  tier: 'review',
  sources: [xu2017, oltulu2018],
  row: 'biophysics body: epidermis (6 regions)',
})(99.75, 'um', within(76.9, 267.4), {
  note: 'mean of 56 papers over all sites (Xu 2017), spread over the means of six body regions, the thickest the back of the foot (Oltulu 2018); this site was not told apart',
});

const dermis = stated({
  from: 'human',
  method: 'review of several methods',
  access: 'derived',
  tier: 'review',
  sources: [burns2016, oltulu2018],
  row: 'biophysics layer thickness rule',
})(2, 'mm', within(1, 4), {
  note: 'geometric middle of the range 1–4 mm for skin in general; this site was not told apart. Histology of six body regions gives means from 2.1 to 5.9 mm (Oltulu 2018); the thinner range is taken',
});

/** For regions of the body without a measurement of their own. */
export const bodyEpidermis: BySex<Evidence<'um'>> = { female: epidermis, male: epidermis };
export const bodyDermis: BySex<Evidence<'mm'>> = { female: dermis, male: dermis };
