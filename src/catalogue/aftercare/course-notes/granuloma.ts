import { courseNote } from '../../aftercare.ts';
import { friedmann2024, soltani2014, tintedSunscreenCase, zincCopperCase } from '../../references/index.ts';

export const granuloma = courseNote({
  id: 'granuloma',
  kind: 'red-flag',
  text: 'A rash or lumps in the needled skin, seen from 3 to 7 days after needling, above all where a serum or a tinted sunscreen was put on. They can last for months and be hard to treat.',
  access: 'read',
  sources: [tintedSunscreenCase, zincCopperCase, friedmann2024, soltani2014],
});
