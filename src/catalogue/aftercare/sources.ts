import { reference } from '../../quantities/index.ts';

/** Texts that several items or course notes cite, and nothing else. A text that one entry cites is named in its file. */

export const skinPenCourse = reference({
  id: 'skinpen-course',
  cite: 'SkinPen label text on the typical course, as printed in the consent form of theeliteclinic.com',
  url: 'https://www.theeliteclinic.com/copy-of-alumier-peel',
});

export const fifthElement = reference({
  id: 'clinic-fifthelement',
  cite: 'Clinic page fifthelementesthetics.com: aftercare of microneedling',
  url: 'https://www.fifthelementesthetics.com/pages/microneedling-aftercare',
});

export const cherieAmour = reference({
  id: 'clinic-cherieamour',
  cite: 'Clinic page cherieamouraesthetics.com: aftercare of microneedling',
  url: 'https://www.cherieamouraesthetics.com/microneedling-aftercare',
});

export const elloBeaute = reference({
  id: 'clinic-ellobeaute',
  cite: 'Clinic page ellobeaute (wixsite): aftercare of microneedling',
  url: 'https://pi17ki.wixsite.com/ellobeaute/copy-of-dermaplaning-aftercare',
});
