import { reference } from '../../quantities/index.ts';

/** How thick skin and its layers are. */

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

export const oltulu2018 = reference({
  id: 'oltulu-2018',
  cite: 'Oltulu 2018, Turk J Plast Surg: epidermis and dermis of six body regions by histology, 180 archived samples',
});

export const sandby2003 = reference({
  id: 'sandby-moller-2003',
  cite: 'Sandby-Møller, Poulsen, Wulf 2003, Acta Derm Venereol 83:410: epidermal thickness at three body sites, 71 volunteers',
  doi: '10.1080/00015550310015419',
});
