import { reference } from '../quantities/index.ts';

/** Texts that more than one entry cites. A text that only one entry cites is named in that entry's file. */

export const meng2022 = reference({
  id: 'meng-2022',
  cite: 'Meng 2022, BMC Med Imaging 22:113 (PMC9205051), table 2: facial skin by high-frequency ultrasound, 49 men and 69 women',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9205051/',
});

export const selcuk = reference({
  id: 'selcuk-7154',
  cite: 'Selcuk Medical Journal 7154: epidermis, dermis and total skin thickness of six face regions by histology, 90 women and 90 men',
  url: 'https://selcukmedj.org/en-us/measurement-of-epidermis-dermis-and-total-skin-thicknesses-from-six-different-face-regions-en-7154',
});

export const aapsSite = reference({
  id: 'aaps-pmc3475846',
  cite: 'AAPS J, PMC3475846: skin of cheek, abdomen, wrist and forearm compared',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3475846/',
});

export const exceed510k = reference({
  id: 'fda-k180778',
  cite: 'FDA K180778 (2018-09-07): Exceed, amiea med; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K180778',
});

export const kalluri2011 = reference({
  id: 'kalluri-2011',
  cite: 'Kalluri, Kolli, Banga 2011, AAPS J 13:473 (PMC3160154): channels of a 770 µm roller in hairless rat',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3160154/',
});

export const noSource = reference({
  id: 'assumption',
  cite: 'No source found: a stated assumption of this project',
});

export const clearedPens = reference({
  id: 'fda-cleared-pens',
  cite: '21 CFR 878.4430 and the FDA summaries DEN160029, K202243, K180778, K192138, K200044, K243800: needling devices, their depth, populations and indications',
  url: 'https://510k.innolitics.com/search/DEN160029',
});
