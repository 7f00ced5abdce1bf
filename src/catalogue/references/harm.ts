import { reference } from '../../quantities/index.ts';

/** What went wrong after needling, and how often. */

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

export const skinOfColour = reference({
  id: 'skin-of-colour-chapter',
  cite: 'Applications and Safety in Skin of Color, chapter read at plasticsurgerykey.com',
  url: 'https://plasticsurgerykey.com/applications-and-safety-in-skin-of-color/',
});
