import { reference } from '../../quantities/index.ts';

/** Needling of wrinkles, of pigment and of the scalp. */

export const alqam2022 = reference({
  id: 'alqam-2022',
  cite: 'Alqam 2022, Aesthet Surg J (PMC9472661; NCT03803059): SkinPen for wrinkles of the neck, 35 persons',
  doi: '10.1093/asj/sjac085',
});

export const ablon2018 = reference({
  id: 'ablon-2018',
  cite: 'Ablon 2018, J Clin Aesthet Dermatol 11(8):29–34 (PMC6122507): pen for facial lines, wrinkles, laxity and texture, 48 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122507/',
});

export const budamakuntla2013 = reference({
  id: 'budamakuntla-2013',
  cite: 'Budamakuntla 2013, J Cutan Aesthet Surg 6:139–43 (PMID 24163529): melasma, tranexamic acid by microneedling against microinjection, 60 persons',
});

export const saleh2019 = reference({
  id: 'saleh-2019',
  cite: 'Saleh 2019, J Egypt Women Dermatol Soc 16:89–96: melasma, needling with and without tranexamic acid, 42 persons',
});

export const fatima = reference({
  id: 'fatima-pjhs',
  cite: 'Fatima, Pak J Health Sci 6(5): melasma, pen with tranexamic acid 100 mg/mL, 100 persons',
  doi: '10.54393/pjhs.v6i5.2533',
});

export const feng2024 = reference({
  id: 'feng-2024',
  cite: 'Feng 2024, J Cosmet Dermatol 23:33–43: needling with tranexamic acid in melasma, meta-analysis of 16 trials',
  doi: '10.1111/jocd.15965',
});

export const mesoneedling = reference({
  id: 'mesoneedling-trial',
  cite: 'Split-face trial of tranexamic acid microinjections against mesoneedling in facial melasma, randomised, assessor-blind, 27 persons',
  url: 'https://discovery.researcher.life/article/tranexamic-acid-microinjections-versus-tranexamic-acid-mesoneedling-in-the-treatment-of-facial-melasma-a-randomized-assessorblind-splitface-controlled-trial/c4145efc8fc337ce910d0b53e69c2662',
});

export const dhurat2013 = reference({
  id: 'dhurat-2013',
  cite: 'Dhurat 2013, Int J Trichology 5:6–11 (PMC3746236): weekly roller with minoxidil against minoxidil, 100 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3746236/',
});

export const kumar2018 = reference({
  id: 'kumar-2018',
  cite: 'Kumar 2018, J Cutan Aesthet Surg 11:211–6: weekly needling with minoxidil 5 % against minoxidil, 68 men',
  doi: '10.4103/JCAS.JCAS_130_17',
});
