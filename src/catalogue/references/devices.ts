import { reference } from '../../quantities/index.ts';

/** How devices are built, and what their needles leave behind. */

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

export const doddaballapur2009 = reference({
  id: 'doddaballapur-2009',
  cite: 'Doddaballapur 2009, J Cutan Aesthet Surg 2:110: the standard roller, 192 needles in 8 rows, 0.1 mm wide, 0.5–1.5 mm long; holes per area after 15 passes',
  doi: '10.4103/0974-2077.58529',
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

export const kalluri2011 = reference({
  id: 'kalluri-2011',
  cite: 'Kalluri, Kolli, Banga 2011, AAPS J 13:473 (PMC3160154): channels of a 770 µm roller in hairless rat',
  url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3160154/',
});
