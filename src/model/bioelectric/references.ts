import { reference } from '../../quantities/index.ts';

/** What is known of electrical fields in wounds. None of it was measured at needle channels. */

export const barker1982 = reference({
  id: 'barker-1982',
  cite: 'Barker, Jaffe, Vanable 1982, Am J Physiol 242:R358: skin battery of the guinea pig, field and current near cuts',
});

export const nuccitelli2008 = reference({
  id: 'nuccitelli-2008',
  cite: 'Nuccitelli et al 2008, Wound Repair Regen 16:432 (PMC3086402): field at mouse wounds over days',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3086402/',
});

export const nishimura1996 = reference({
  id: 'nishimura-1996',
  cite: 'Nishimura, Isseroff, Nuccitelli 1996, J Cell Sci 109:199: human keratinocytes in fields of 5 to 400 mV/mm, in vitro',
});

export const fang1998 = reference({
  id: 'fang-1998',
  cite: 'Fang et al 1998, J Invest Dermatol 111:751: keratinocytes need growth factors and calcium to follow a field, in vitro',
});

export const rouabhia2013 = reference({
  id: 'rouabhia-2013',
  cite: 'Rouabhia 2013, PLoS One: human fibroblasts after hours at 50 or 200 mV/mm, in vitro',
  doi: '10.1371/journal.pone.0071660',
});

export const liebl2012 = reference({
  id: 'liebl-kloth-2012',
  cite: 'Liebl, Kloth 2012, J Am Coll Clin Wound Spec 4:2: needling as stimulation of the skin potential; a hypothesis, no measurements',
});
