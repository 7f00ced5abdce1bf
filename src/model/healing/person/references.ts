import { reference } from '../../../quantities/index.ts';

/** What was seen in people who heal otherwise. */

export const rittie2016 = reference({
  id: 'rittie-2016',
  cite: 'Rittié 2016, Aging Cell 15:842: epidermis from eccrine ducts after 70 years; fewer outgrowths, less cohesion, thinner',
});

export const jorgensen1998 = reference({
  id: 'jorgensen-1998',
  cite: 'Surgery 1998;123:450 (PMID 9551072; author Jorgensen from memory): collagen in subcutaneous tubes after 10 days, 19 smokers, 18 others',
});

export const sorensen2009 = reference({
  id: 'sorensen-2009',
  cite: 'Sørensen 2009: suction blisters of smokers and others, water loss and MMP-8, before and after abstinence',
});

export const sorensen2010 = reference({
  id: 'sorensen-2010',
  cite: 'Sørensen 2010, Wound Repair Regen 18:186: macrophages and procollagen-forming fibroblasts in wounds of smokers and others',
});

export const popp1995 = reference({
  id: 'popp-1995',
  cite: 'Br J Dermatol 1995;132:46 (author Popp from memory): 16 weeks of tretinoin before 2 mm punches, 4 men',
  doi: '10.1111/j.1365-2133.1995.tb08623.x',
});

export const orringer2004 = reference({
  id: 'orringer-2004',
  cite: 'Orringer 2004, J Am Acad Dermatol 51:940: 3 weeks of retinoid before carbon dioxide laser, randomised: no effect',
});

export const hung1989 = reference({
  id: 'hung-1989',
  cite: 'Abstract (Hung 1989 from memory): retinoid continued after wounding slows closure in the pig',
});

export const oikarinen1992 = reference({
  id: 'oikarinen-1992',
  cite: 'Oikarinen 1992, J Invest Dermatol 98:220: clobetasol, procollagen I peptide in suction blisters after one and two days',
});

export const hydrocortisone2003 = reference({
  id: 'hydrocortisone-2003',
  cite: 'Br J Dermatol 2003;148:39 (PMID 12534592): three weeks of hydrocortisone, daily and intermittent, procollagen peptides, recovery',
});

export const betamethasone1996 = reference({
  id: 'betamethasone-1996',
  cite: 'Br J Dermatol 1996;135:65: three days of betamethasone at 23 and at 64 years, procollagen peptides and recovery',
});
