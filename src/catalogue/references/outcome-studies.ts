import { reference } from '../../quantities/index.ts';

/** What needling did to scores and to the skin, and how it was counted. */

export const elDomyati2015 = reference({
  id: 'el-domyati-2015-scars',
  cite: 'El-Domyati 2015, J Clin Aesthet Dermatol: atrophic acne scars, an objective evaluation, 10 persons',
  url: 'https://jcadonline.com/microneedling-therapy-for-atrophic-acne-scars-an-objective-evaluation/',
});

export const alam2014 = reference({
  id: 'alam-2014',
  cite: 'Alam 2014, JAMA Dermatol: acne scars, roller against no treatment, split face, 20 persons',
});

export const chandrashekar2014 = reference({
  id: 'chandrashekar-2014',
  cite: 'Chandrashekar 2014 (PMC4134659): acne scars in phototypes III–V, radiofrequency needling, 31 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4134659/',
});

export const elawar2018 = reference({
  id: 'elawar-2018',
  cite: 'Elawar, Dahan 2018, J Clin Aesthet Dermatol 11(8):41–44 (PMC6122511): pores and acne scars, non-insulated radiofrequency needles, 19 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6122511/',
});

export const ren2022 = reference({
  id: 'ren-2022',
  cite: 'Ren 2022, J Cosmet Dermatol 21:6742–53: enlarged pores, fractional radiofrequency needling, 75 persons',
  doi: '10.1111/jocd.15339',
});

export const bandral2019 = reference({
  id: 'bandral-2019',
  cite: 'Bandral 2019, J Maxillofac Oral Surg 18:572–8 (PMC6795657): facial scars of acne, injury and surgery, roller, 50 persons',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6795657/',
});

export const burnProject = reference({
  id: 'dguv-ff-fr0260',
  cite: 'DGUV FF-FR0260: medical needling of burn scars, 5 of 36 planned persons, no significant change on any measure',
  url: 'https://presse.dguv.de/ifa/forschung/projektverzeichnis/ff-fr0260-2.jsp',
});

export const splitScalp = reference({
  id: 'pmc7759059',
  cite: 'PMC7759059: male pattern hair loss, needling against needling with platelet-rich plasma, split scalp, 30 men',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7759059/',
});

export const elDomyatiPhotoageing2015 = reference({
  id: 'el-domyati-2015-photoageing',
  cite: 'El-Domyati 2015, Int J Dermatol: photoageing, Glogau II–III, phototypes III–IV, 10 persons',
  url: 'https://medicalxpress.com/news/2015-11-microneedling-beneficial-photoaged-skin.html',
});

export const aust2008 = reference({
  id: 'aust-2008',
  cite: 'Aust 2008, Plast Reconstr Surg 121:1421–9: percutaneous collagen induction, 480 persons, retrospective',
  doi: '10.1097/01.prs.0000304612.72899.02',
});

export const fabbrocini2012 = reference({
  id: 'fabbrocini-2012',
  cite: 'Fabbrocini 2012, J Dermatolog Treat 23:144–152: wrinkles of the upper lip, roller, 10 women of 50–65 years',
});

export const majid2009 = reference({
  id: 'majid-2009',
  cite: 'Majid 2009, J Cutan Aesthet Surg 2:26–30: roller, scar grade before and after, 37 persons, 36 completed',
  doi: '10.4103/0974-2077.53096',
});

export const tirmizi2021 = reference({
  id: 'tirmizi-2021',
  cite: 'Tirmizi 2021, Cureus: needling of atrophic acne scars, retrospective, 50 persons',
  doi: '10.7759/cureus.12578',
});

export const bangladeshSeries = reference({
  id: 'jbsaps-42',
  cite: 'J Bangladesh Soc Aesthet Plast Surg (article 42): needling of acne scars, 65 persons',
  url: 'https://jbsaps.com/article/exploring-microneedling-in-acne-scar-treatment-a-review-of-cases-42',
});

export const depthSplitFace = reference({
  id: 'iasj-186069',
  cite: 'Iraqi Postgrad Med J (ipmj 167093): moderate to severe acne scars, pen at 2.5 and at 1.5 mm, split face, 37 persons, 21 completed',
  url: 'https://www.iasj.net/iasj/article/186069',
});

export const skinPenFace2023 = reference({
  id: 'skinpen-face-2023',
  cite: 'J Cosmet Dermatol 2023;22:206–13 (PMID 35403786): SkinPen for wrinkles of the face, 35 persons, 32 completed',
  doi: '10.1111/jocd.14985',
});

export const bailey2022 = reference({
  id: 'bailey-2022',
  cite: 'Bailey 2022, J Am Acad Dermatol 86:797–810: needling beside other treatment of melasma, meta-analysis of 12 studies, 459 persons',
  doi: '10.1016/j.jaad.2021.03.116',
});

export const he2024 = reference({
  id: 'he-2024',
  cite: 'He 2024, Aesthet Plast Surg: needling beside other treatment of melasma, meta-analysis of randomised trials',
  doi: '10.1007/s00266-024-04395-2',
});

export const burnForms2019 = reference({
  id: 'svenning-2019',
  cite: 'Svenning, Drejøe 2019, J Med Case Rep Rev 2:6: roller in burn scars under general anaesthesia, 19 persons of 4–82 years',
  url: 'https://scribd.com/document/749349412/82-Article-Text-285-1-10-20190620',
});

export const lotfi2013 = reference({
  id: 'lotfi-2013',
  cite: 'Lotfi 2013, J Egypt Women Dermatol Soc 10:152: roller of 1.5 mm for acne scars, biopsies before and 8 weeks after five sessions, 30 persons',
  doi: '10.1097/01.EWX.0000432504.85255.ec',
});

export const aust2011Rats = reference({
  id: 'aust-2011-rats',
  cite: 'Aust 2011, J Plast Reconstr Aesthet Surg 64:97: percutaneous collagen induction in rats with topical vitamins',
});

export const kim2011 = reference({
  id: 'kim-2011',
  cite: 'Kim 2011, Dermatol Surg 37:336 (PMID 21342311): needling against pulsed light in 54 mice, collagen by blot and assay',
});

export const picrosirius = reference({
  id: 'picrosirius-needling',
  cite: 'Picrosirius study of percutaneous collagen induction, 12 persons, seven sessions (discovery.researcher.life c971237)',
});

export const homeRollerVendor = reference({
  id: 'home-roller-vendor',
  cite: 'Text of a vendor of home rollers: “collagen and elastin deposition by up to 400 %”; no study is named',
});
