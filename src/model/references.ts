import { reference } from '../quantities/index.ts';

export { doddaballapur2009 } from '../catalogue/index.ts';

/** Texts that more than one mechanism cites. */

export const romgens2014 = reference({
  id: 'romgens-2014',
  cite: 'Römgens, Bader, Bouwstra, Baaijens, Oomens 2014, J Mech Behav Biomed Mater: insertion force of single solid needles in human skin ex vivo',
  doi: '10.1016/j.jmbbm.2014.09.015',
});

export const olatunji2013 = reference({
  id: 'olatunji-2013',
  cite: 'Olatunji, Das, Garland, Belaid, Donnelly 2013, J Pharm Sci 102:1209: insertion force against spacing and speed',
  doi: '10.1002/jps.23439',
});

export const sasaki2019 = reference({
  id: 'sasaki-2019',
  cite: 'Sasaki 2019, Aesthet Surg J Open Forum (PMC7671250): motorised pen in human preauricular skin, histology',
  doi: '10.1093/asjof/ojz017',
});

export const donnelly2014 = reference({
  id: 'donnelly-2014',
  cite: 'Donnelly et al 2014 (PMC4119956): hydrogel arrays pressed in by hand, 15 persons, depth and pores by optical coherence tomography, water loss',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4119956/',
});

export const lam2008 = reference({
  id: 'lam-2008',
  cite: 'Lam et al 2008 (scitepress): insertion and retraction of steel microneedles in silicone and pig skin',
});

export const geometry = reference({
  id: 'geometry',
  cite: 'Follows from geometry: derived in the text of the mechanism itself',
});

export const mechanics = reference({
  id: 'mechanics',
  cite: 'Follows from a balance of forces: derived in the text of the mechanism itself',
});
