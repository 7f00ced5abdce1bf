import { reference } from '../../quantities/index.ts';

/** What regulators wrote: clearances, rules, warnings. */

export const skinPenAcne = reference({
  id: 'fda-den160029',
  cite: 'FDA DEN160029 (2018-03-01): SkinPen Precision for facial acne scars; De Novo summary',
  url: 'https://510k.innolitics.com/search/DEN160029',
});

export const skinPenNeck = reference({
  id: 'fda-k202243',
  cite: 'FDA K202243: SkinPen Precision for neck wrinkles, phototypes II–IV; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K202243',
});

export const exceed510k = reference({
  id: 'fda-k180778',
  cite: 'FDA K180778 (2018-09-07): Exceed, amiea med; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K180778',
});

export const rejuvapen510k = reference({
  id: 'fda-k192138',
  cite: 'FDA K192138: Rejuvapen NXT for periorbital wrinkles; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K192138',
});

export const fdaK200044 = reference({
  id: 'fda-k200044',
  cite: 'FDA K200044: SkinStylus SteriLock MicroSystem; 510(k) summary with a trial on 30 abdominal scars',
  url: 'https://510k.innolitics.com/search/K200044',
});

export const clearedPens = reference({
  id: 'fda-cleared-pens',
  cite: '21 CFR 878.4430 and the FDA summaries DEN160029, K202243, K180778, K192138, K200044, K243800: needling devices, their depth, populations and indications',
});

export const needlingRegulation = reference({
  id: 'cfr-878-4430',
  cite: '21 CFR 878.4430: microneedling device for aesthetic use; definition and special controls',
  url: 'https://law.lawstack.com/cfr/21/878.4430/',
});

export const fdaRisks = reference({
  id: 'fda-microneedling-risks',
  cite: 'FDA draft guidance 2017, risks of microneedling, as quoted by Allure',
});

export const fdaRadiofrequency = reference({
  id: 'fda-rf-2025',
  cite: 'FDA safety communication of 2025-10-15 on radiofrequency microneedling, as reported by Plastic Surgery Practice',
  url: 'https://plasticsurgerypractice.com/client-objectives/rejuvenation/med-spa/microneedling/fda-warns-serious-complications-with-rf-microneedling-devices',
});
