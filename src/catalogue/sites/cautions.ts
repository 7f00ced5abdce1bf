import { noSource, skinOfColour } from '../references/index.ts';
import type { Caution } from '../site.ts';

/** Where bone lies close below facial skin. */
export const boneBelow = (site: string): Caution => ({
  id: `bone-below-${site}`,
  title: 'Bone close below the skin',
  reason:
    'A review warns of excessive pressure over bony areas of the face, and asks for needles that match the skin.',
  advice: 'Press lightly, and match the needle to the thickness of the skin here.',
  sources: [skinOfColour],
});

/** Where no study, label or review that was read says how deep to needle. */
export const noStudiedLength = (site: string): Caution => ({
  id: `no-studied-length-${site}`,
  title: 'No studied needle length was found for this site',
  reason: 'No study, label or review that was read gives a professional needle length here.',
  advice: 'Decide on the length from the thickness of the skin, and document why.',
  sources: [noSource],
});
