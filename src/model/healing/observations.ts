import { reference } from '../../quantities/index.ts';

/** What was seen in skin, wounds and vessels. */

export { lotfi2013 } from '../../catalogue/index.ts';

export const engelhardt1998 = reference({
  id: 'engelhardt-1998',
  cite: 'Engelhardt 1998, Am J Pathol (PMID 9846975): leucocytes and chemokines in human incisions over time',
});

export const stumpp2009 = reference({
  id: 'stumpp-2009',
  cite: 'Stumpp 2009, J Biomed Opt 14:024018: closure of lesions below 500 µm in human forearm, hour by hour',
});

export const baker2003 = reference({
  id: 'baker-2003',
  cite: 'Baker 2003, Wound Repair Regen 11:261: growth factors in drain fluid after colorectal surgery, 52 persons',
});

export const zioncheck1994 = reference({
  id: 'zioncheck-1994',
  cite: 'Zioncheck 1994: topical TGF-β1, share intact in the wound after a day',
});

export const kleinheinz2010 = reference({
  id: 'kleinheinz-2010',
  cite: 'Kleinheinz 2010: half-life of VEGF bound to collagen, 90 min',
});

export const weibrich2002 = reference({
  id: 'weibrich-2002',
  cite: 'Weibrich, Kleis: growth factors and platelets of blood and of platelet-rich plasma; the year is from memory',
});

export const babraj2005 = reference({
  id: 'babraj-2005',
  cite: 'Babraj 2005, Am J Physiol Endocrinol Metab 289:E864: synthesis of dermal collagen in healthy young men',
});

export const verzijl2000 = reference({
  id: 'verzijl-2000',
  cite: 'Verzijl 2000: half-life of skin collagen 15 years; from memory, not seen',
});

export const reilly2021 = reference({
  id: 'reilly-2021',
  cite: 'Reilly 2021: collagen of adult skin is 85–90 % type I and 8–11 % type III',
});

export const mori2002 = reference({
  id: 'mori-2002',
  cite: 'Mori, Kondo, Ohshima, Ishida, Mukaida (2002 from memory): excisions in mice without TNF receptor p55 have fewer leucocytes, more TGF-β1, CTGF, VEGF and collagen; abstract',
});

export const shinozaki2009 = reference({
  id: 'shinozaki-2009',
  cite: 'Shinozaki et al 2009, Arch Dermatol Res 301:531: excisions in mice without TNF have more granulation tissue, TGF-β1 and collagen I, and macrophages as others; abstract',
  doi: '10.1007/s00403-009-0969-z',
});

export const ashcroft2012 = reference({
  id: 'ashcroft-2012',
  cite: 'Ashcroft et al 2012, Wound Repair Regen 20:38: antibodies against TNF in mice with impaired healing lower leucocytes and raise matrix synthesis; abstract',
  doi: '10.1111/j.1524-475X.2011.00748.x',
});

export const bailey1976 = reference({
  id: 'bailey-1976',
  cite: 'Bailey, Sims 1976 (authors and year from memory): collagen I and III of dermis are joined by the same cross-links at every age; abstract',
  url: 'https://www.scilit.net/publications/50fb02ac28db94e025973c3361d9d1b9',
});

export const aust2008 = reference({
  id: 'aust-2008-biopsies',
  cite: 'Aust 2008, Plast Reconstr Surg 121:1421: the 20 of 480 persons who were biopsied, up to a year after needling',
});

export const austRatPanel = reference({
  id: 'aust-2011-rat',
  cite: 'Aust 2010, JPRAS 64:97 (2011): needled rat skin with vitamins, epidermis, collagen, glycosaminoglycans and growth factors',
});

export const austFactOrFiction = reference({
  id: 'aust-fact-or-fiction',
  cite: 'Aust, percutaneous collagen induction: fact or fiction (2008/9): 56 rats, melanocytes, IL-10 and MC1R',
});

export const austFernandes2017 = reference({
  id: 'aust-fernandes-2017',
  cite: 'Aust, Fernandes 2017, as quoted: TGF-β3 rises after needling',
});

export const elDomyati2015 = reference({
  id: 'el-domyati-2015',
  cite: 'El-Domyati 2015, J Clin Aesthet Dermatol and Int J Dermatol: collagens up, total elastin down, tropoelastin up; six sessions, 10 persons each',
});

export const schmitt2018 = reference({
  id: 'schmitt-2018',
  cite: 'Schmitt 2018, PLoS One 13:e0204318 (PMC6147558): needled human skin model, epidermis after 5 days and gene expression',
  doi: '10.1371/journal.pone.0204318',
});
