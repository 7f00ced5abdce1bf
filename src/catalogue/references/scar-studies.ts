import { reference } from '../../quantities/index.ts';

/** Needling of scars and striae. */

export const juhasz2020 = reference({
  id: 'juhasz-2020',
  cite: 'Juhasz, Cohen 2020, Clin Cosmet Investig Dermatol 13:997 (PMC7764156), table 1: needling of scars, 58 studies, 1,845 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156/',
});

export const harris2015 = reference({
  id: 'harris-2015',
  cite: 'Harris, Naidoo, Murrell 2015, Int J Womens Dermatol 1:77–81: needling of atrophic acne scars, 18 studies reviewed',
});

export const scarShapes = reference({
  id: 'scar-shapes',
  cite: 'Shapes of acne scars after Jacob (ice-pick, rolling, boxcar), as quoted at geantsage.pixnet.net; raters agree weakly on them',
  url: 'https://geantsage.pixnet.net/blog/category/3221558',
});

export const leheta2011 = reference({
  id: 'leheta-2011',
  cite: 'Leheta 2011, Dermatol Surg 37:207–16: acne scars, percutaneous collagen induction against 100 % trichloroacetic acid, 30 persons',
  doi: '10.1111/j.1524-4725.2010.01854.x',
});

export const dogra2014 = reference({
  id: 'dogra-2014',
  cite: 'Dogra 2014 (PMID 25196684): roller for acne scars in phototypes IV–V, 36 persons, 30 completed',
});

export const rollerSeries2018 = reference({
  id: 'hkjdv-2018',
  cite: 'Hong Kong J Dermatol Venereol 2018;26:52–57: roller for acne scars, 36 persons',
  url: 'https://medcomhk.com/hkdvb/details.asp?id=825&show=1234',
});

export const cachafeiro2016 = reference({
  id: 'cachafeiro-2016',
  cite: 'Cachafeiro 2016, Dermatol Surg 42:232–41: acne scars, needling against a 1,340 nm laser, 46 persons',
  doi: '10.1097/DSS.0000000000000597',
});

export const fabbrocini2009 = reference({
  id: 'fabbrocini-2009',
  cite: 'Fabbrocini 2009, Clin Exp Dermatol 34:874–9: rolling acne scars, roller, 32 persons',
  doi: '10.1111/j.1365-2230.2009.03291.x',
});

export const chawla2014 = reference({
  id: 'chawla-2014',
  cite: 'Chawla 2014, J Cutan Aesthet Surg: acne scars, roller with platelet-rich plasma against roller with vitamin C, split face, 30 persons',
});

export const sharmaPrp = reference({
  id: 'sharma-jpad-1480',
  cite: 'Sharma, J Pak Assoc Dermatol (article 1480): acne scars, needling with saline against needling with platelet-rich plasma, split face, 40 persons',
  url: 'http://jpad.com.pk/index.php/jpad/article/view/1480',
});

export const alQarqaz = reference({
  id: 'al-qarqaz-summary',
  cite: 'Al Qarqaz: acne scars with pigmentation, phototypes III–V, 39 persons; summary read at revivetrainings.com',
  url: 'https://revivetrainings.com/skin-microneedling-for-acne-scars-associated-with-pigmentation-in-patients-with-dark-skin/',
});

export const pudukadan2017 = reference({
  id: 'pudukadan-2017',
  cite: 'Dermatol Surg 2017;43 Suppl 1:S64–9 (PMID 28009691): radiofrequency needles without insulation for acne scars, 19 persons',
  doi: '10.1097/DSS.0000000000000894',
});

export const aust2010 = reference({
  id: 'aust-2010',
  cite: 'Aust 2010, Burns (PMID 20071093): percutaneous collagen induction of burn scars, 16 persons',
  doi: '10.1016/j.burns.2009.11.014',
});

export const burnChildren = reference({
  id: 'pci-47-children',
  cite: 'Percutaneous collagen induction as an additive treatment of burn scars in 47 children (researchgate 314297926)',
});

export const nonAtrophicReview = reference({
  id: 'pmc6880027',
  cite: 'Review 2019 (PMC6880027): needling of scars that are not atrophic',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6880027/',
});

export const striaeLaser2019 = reference({
  id: 'striae-laser-2019',
  cite: 'Am J Clin Dermatol 2019: microneedling against a fractional non-ablative laser in striae alba, 20 persons',
  doi: '10.1007/s40257-018-0415-0',
});

export const striaeCo2 = reference({
  id: 'striae-co2-2022',
  cite: 'Dermatol Ther 2022, e15212: microneedling against a fractional CO2 laser in striae alba, 40 persons',
  doi: '10.1111/dth.15212',
});
