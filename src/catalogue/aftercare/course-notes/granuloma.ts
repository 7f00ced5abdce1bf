import { courseNote } from '../../aftercare.ts';
import { friedmann2024, soltani2014, tintedSunscreenCase, zincCopperCase } from '../../references.ts';

export const granuloma = courseNote({
  id: 'granuloma',
  kind: 'red-flag',
  text: 'A rash or lump of inflamed tissue in the needled skin, seen from 3 to 7 days after needling and lasting months: a granuloma, above all where a serum or tinted sunscreen was put on. It can resist treatment.',
  access: 'read',
  sources: [tintedSunscreenCase, zincCopperCase, friedmann2024, soltani2014],
});
