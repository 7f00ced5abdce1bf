import { reference } from '../../quantities/index.ts';
import type { AnaestheticCaution } from '../anaesthetic.ts';
import {
  drOracle,
  lidocaineLabel,
  lidocainePrilocaineLabel,
  maximumDoseReview,
  nothingSeen,
  sobanko,
} from '../references/index.ts';
import { exactly, stated } from '../stated.ts';

/** Cautions that more than one anaesthetic carries. */

const aserf = reference({
  id: 'aserf-topical-lidocaine',
  cite: 'Aesthetic Surgery Education and Research Foundation, final report: facial topical lidocaine and serum levels',
  url: 'https://www.aserf.org/final-reports/effects-of-facial-topical-lidocaine-application-on-serum-levels-of-lidocaine-and-monoethylglycinexylidide',
});

export const dosesAddUp: AnaestheticCaution = {
  text: 'Lidocaine and prilocaine of all products on and in the body add up: count them together.',
  access: 'read',
  sources: [lidocainePrilocaineLabel],
};

export const antiarrhythmics: AnaestheticCaution = {
  text: 'Interacts with antiarrhythmics of class I and III: ask for them.',
  access: 'read',
  sources: [lidocainePrilocaineLabel],
};

export const lidocaineUnderFilm = stated({
  from: 'human',
  access: 'read',
  tier: 'practice',
  sources: [drOracle],
  row: 'clinical N-08',
})(3, '1', exactly, { note: 'lidocaine in the serum; references not seen' });

export const occlusion: AnaestheticCaution = {
  text: 'A film over the cream raises the lidocaine in the blood about threefold.',
  access: 'read',
  sources: [drOracle],
};

export const variability: AnaestheticCaution = {
  text: 'Blood levels after the same cream on the face differ widely between persons; people have died after lidocaine on the skin.',
  access: 'read',
  sources: [aserf, drOracle],
};

export const removeCompletely: AnaestheticCaution = {
  text: 'Take it off completely before needling and put none on needled skin: open channels let more of it in.',
  access: 'recall',
  sources: [nothingSeen],
};

export const noTopicalLimit: AnaestheticCaution = {
  text: 'No limit per body weight was found for lidocaine on the skin; the limits per kilogram are makers’ values for injection, never tested by trial.',
  access: 'read',
  sources: [maximumDoseReview, lidocaineLabel],
};

export const largeAreas: AnaestheticCaution = {
  text: 'Compounded products of high strength and large areas stand behind the harms that were reported.',
  access: 'read',
  sources: [sobanko],
};
