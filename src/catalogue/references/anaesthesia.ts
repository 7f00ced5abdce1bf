import { reference } from '../../quantities/index.ts';

/** Anaesthetics on the skin and their limits. */

export const lidocaineLabel = reference({
  id: 'lidocaine-label',
  cite: 'FDA labels of Xylocaine MPF and lidocaine HCl: greatest doses for infiltration in adults',
  url: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22xylocaine+mpf%22',
});

export const lidocainePrilocaineLabel = reference({
  id: 'lidocaine-prilocaine-label',
  cite: 'FDA label of lidocaine 2.5 % and prilocaine 2.5 % cream, as served by openFDA',
  url: 'https://api.fda.gov/drug/label.json?search=openfda.generic_name%3A%22Lidocaine+%2F+Prilocaine%22',
});

export const maximumDoseReview = reference({
  id: 'pmc8480448',
  cite: 'Dermatol Pract Concept (PMC8480448): greatest doses of local anaesthetics are makers’ values that ignore the route and were never tested by trial',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8480448/',
});

export const drOracle = reference({
  id: 'droracle-627498',
  cite: 'droracle.ai 627498: timing of topical lidocaine. An answer written by a machine; its references were not seen',
  url: 'https://www.droracle.ai/articles/627498/what-is-the-optimal-timing-for-topical-lidocaine-local',
});

export const leonardo2025 = reference({
  id: 'leonardo-2025',
  cite: 'Leonardo 2025, Surg Cosmet Dermatol 17:e20250391: lidocaine 4 % against lidocaine 23 % with tetracaine 7 % before laser hair removal, 77 persons',
  url: 'http://www.surgicalcosmetic.org.br/details/1099/pt-BR',
});

export const sobanko = reference({
  id: 'sobanko-topical-anaesthetics',
  cite: 'Sobanko, Miller, Alster: topical anaesthetics for dermatologic procedures, a review (scribd 398460746)',
});
