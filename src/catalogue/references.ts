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

export const nothingSeen = reference({
  id: 'from-memory',
  cite: 'From memory: no text that says so was seen; to be looked up before use',
});

export const juhasz2020 = reference({
  id: 'juhasz-2020',
  cite: 'Juhasz, Cohen 2020, Clin Cosmet Investig Dermatol 13:997 (PMC7764156), table 1: needling of scars, 58 studies, 1,845 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156/',
});

export const chu2021 = reference({
  id: 'chu-2021',
  cite: 'Chu 2021, Dermatol Surg 47:1249–54: adverse events of microneedling, 85 articles, 2,805 persons',
  doi: '10.1097/01.dss.0000790428.70373.f6',
});

export const friedmann2024 = reference({
  id: 'friedmann-2024',
  cite: 'Friedmann 2024, Dermatol Surg: granulomas after microneedling, 13 studies, 15 persons',
  doi: '10.1097/DSS.0000000000004450',
});

export const soltani2014 = reference({
  id: 'soltani-arabshahi-2014',
  cite: 'Soltani-Arabshahi 2014, JAMA Dermatol 150:68–72: facial granulomas after microneedling, 3 women',
  doi: '10.1001/jamadermatol.2013.6955',
});

export const tintedSunscreenCase = reference({
  id: 'pmc8008152',
  cite: 'Case report 2021, PMC8008152: granulomatous dermatitis after pen needling, a vitamin C product and tinted sunscreen',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8008152/',
});

export const zincCopperCase = reference({
  id: 'granuloma-zinc-copper',
  cite: 'Case report, “Granulomatous reaction to microneedling”: serum of hyaluronic acid, glycerin, zinc and copper, a woman of 49',
  url: 'https://discovery.researcher.life/article/16622-granulomatous-reaction-to-microneedling/2c09c7d22e60319b9b432ef33c483bc2',
});

export const stadelmanBehar2024 = reference({
  id: 'mmwr-73-16',
  cite: 'Stadelman-Behar 2024, MMWR 73(16):372–6: HIV after platelet-rich plasma microneedling at an unlicensed spa',
  url: 'https://www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm',
});

export const chawla2014 = reference({
  id: 'chawla-2014',
  cite: 'Chawla 2014, J Cutan Aesthet Surg: acne scars, roller with platelet-rich plasma against roller with vitamin C, split face, 30 persons',
});

export const budamakuntla2013 = reference({
  id: 'budamakuntla-2013',
  cite: 'Budamakuntla 2013, J Cutan Aesthet Surg 6:139–43 (PMID 24163529): melasma, tranexamic acid by microneedling against microinjection, 60 persons',
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

export const burnChildren = reference({
  id: 'pci-47-children',
  cite: 'Percutaneous collagen induction as an additive treatment of burn scars in 47 children (researchgate 314297926)',
});

export const fdaK200044 = reference({
  id: 'fda-k200044',
  cite: 'FDA K200044: SkinStylus SteriLock MicroSystem; 510(k) summary with a trial on 30 abdominal scars',
  url: 'https://510k.innolitics.com/search/K200044',
});

export const amieaInstructions = reference({
  id: 'amiea-exceed-ifu',
  cite: 'amiea med Exceed, instructions for use, section 2.4, page 34',
  url: 'https://manualslib.mx/manual/813024/Amiea-Med-Exceed.html?page=34',
});

export const monarch = reference({
  id: 'clinic-monarch',
  cite: 'Clinic page monarchbrowandfacials.com: aftercare of microneedling',
  url: 'https://monarchbrowandfacials.com/blog//microneedling-aftercare-instructions',
});

export const esthetikMtl = reference({
  id: 'clinic-esthetikmtl',
  cite: 'Clinic page esthetikmtl.com: consultation for microneedling',
  url: 'https://www.esthetikmtl.com/en/consultation-microneedling',
});

export const striaeLaser2019 = reference({
  id: 'striae-laser-2019',
  cite: 'Am J Clin Dermatol 2019: microneedling against a fractional non-ablative laser in striae alba, 20 persons',
  doi: '10.1007/s40257-018-0415-0',
});

/** Sites, devices and indications. */

export const oltulu2018 = reference({
  id: 'oltulu-2018',
  cite: 'Oltulu 2018, Turk J Plast Surg: epidermis and dermis of six body regions by histology, 180 archived samples',
});

export const sandby2003 = reference({
  id: 'sandby-moller-2003',
  cite: 'Sandby-Møller, Poulsen, Wulf 2003, Acta Derm Venereol 83:410: epidermal thickness at three body sites, 71 volunteers',
  doi: '10.1080/00015550310015419',
});

export const skinPenStudy = reference({
  id: 'skinpen-summary',
  cite: 'SkinPen Precision, clinical study summary and label: around, not within, the orbital rim',
  url: 'https://pdfslide.us/documents/skinpen-clinical-study-summary-entercare-precision-system-for-the-treatment-of.html',
});

export const skinPenAcne = reference({
  id: 'fda-den160029',
  cite: 'FDA DEN160029 (2018-03-01): SkinPen Precision for facial acne scars; De Novo summary',
  url: 'https://510k.innolitics.com/search/DEN160029',
});

export const alqam2022 = reference({
  id: 'alqam-2022',
  cite: 'Alqam 2022, Aesthet Surg J (PMC9472661; NCT03803059): SkinPen for wrinkles of the neck, 35 persons',
  doi: '10.1093/asj/sjac085',
});

export const rejuvapen510k = reference({
  id: 'fda-k192138',
  cite: 'FDA K192138: Rejuvapen NXT for periorbital wrinkles; 510(k) summary',
  url: 'https://510k.innolitics.com/search/K192138',
});

export const schwarz2011 = reference({
  id: 'schwarz-2011',
  cite: 'Schwarz, Laaff 2011, Plast Reconstr Surg 127(6): a prospective controlled assessment of a roller of 192 needles, 11 persons',
  doi: '10.1097/PRS.0b013e3182131e0f',
});

export const gowda2021 = reference({
  id: 'gowda-2021',
  cite: 'Gowda 2021, J Clin Aesthet Dermatol 14(1):45–54 (PMC7869810): microneedling reviewed, 51 articles, 1,029 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7869810/',
});

export const clinicRollers = reference({
  id: 'clinic-rollers',
  cite: 'Clinic page jaishreesharad.com: rollers of 192 to 540 needles of 0.5–3 mm',
});

export const rollerFamilies = reference({
  id: 'roller-families',
  cite: 'Clinic page drdivyasharma.com: lengths of the rollers C-8, C-8HE, CIT-8 and MF-8',
});

export const facialRoller2012 = reference({
  id: 'facial-roller-2012',
  cite: 'Dermatol Surg 2012, 38:1816: rollers of 0.15 and 0.25 mm on the face, water loss, hydration and redness back within 72 h',
  doi: '10.1111/j.1524-4725.2012.02550.x',
});

export const ablon2018 = reference({
  id: 'ablon-2018',
  cite: 'Ablon 2018, J Clin Aesthet Dermatol 11(8):29–34 (PMC6122507): pen for facial lines, wrinkles, laxity and texture, 48 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122507/',
});

export const harris2015 = reference({
  id: 'harris-2015',
  cite: 'Harris, Naidoo, Murrell 2015, Int J Womens Dermatol 1:77–81: needling of atrophic acne scars, 18 studies reviewed',
});

export const leheta2011 = reference({
  id: 'leheta-2011',
  cite: 'Leheta 2011, Dermatol Surg 37:207–16: acne scars, percutaneous collagen induction against 100 % trichloroacetic acid, 30 persons',
  doi: '10.1111/j.1524-4725.2010.01854.x',
});

export const scarShapes = reference({
  id: 'scar-shapes',
  cite: 'Shapes of acne scars after Jacob (ice-pick, rolling, boxcar), as quoted at geantsage.pixnet.net; raters agree weakly on them',
  url: 'https://geantsage.pixnet.net/blog/category/3221558',
});

export const aust2010 = reference({
  id: 'aust-2010',
  cite: 'Aust 2010, Burns (PMID 20071093): percutaneous collagen induction of burn scars, 16 persons',
  doi: '10.1016/j.burns.2009.11.014',
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

export const nonAtrophicReview = reference({
  id: 'pmc6880027',
  cite: 'Review 2019 (PMC6880027): needling of scars that are not atrophic',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6880027/',
});

export const feng2024 = reference({
  id: 'feng-2024',
  cite: 'Feng 2024, J Cosmet Dermatol 23:33–43: needling with tranexamic acid in melasma, meta-analysis of 16 trials',
  doi: '10.1111/jocd.15965',
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

export const striaeCo2 = reference({
  id: 'striae-co2-2022',
  cite: 'Dermatol Ther 2022, e15212: microneedling against a fractional CO2 laser in striae alba, 40 persons',
  doi: '10.1111/dth.15212',
});

export const alQarqaz = reference({
  id: 'al-qarqaz-summary',
  cite: 'Al Qarqaz: acne scars with pigmentation, phototypes III–V, 39 persons; summary read at revivetrainings.com',
  url: 'https://revivetrainings.com/skin-microneedling-for-acne-scars-associated-with-pigmentation-in-patients-with-dark-skin/',
});

export const dogra2014 = reference({
  id: 'dogra-2014',
  cite: 'Dogra 2014 (PMID 25196684): roller for acne scars in phototypes IV–V, 36 persons, 30 completed',
});

export const fdaRisks = reference({
  id: 'fda-microneedling-risks',
  cite: 'FDA draft guidance 2017, risks of microneedling, as quoted by Allure',
});
