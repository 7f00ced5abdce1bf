import { nuisance, type StudyDose } from './study.ts';

/** Doses that no text states, wide enough to hold what the words allow. */

export const rollerDose = (
  study: string,
  depth: { readonly low: number; readonly high: number },
): StudyDose => ({
  puncturedFraction: nuisance(
    `${study}Fraction`,
    `punctured share of the surface, ${study}`,
    '1',
    { kind: 'lognormal', low: 0.004, high: 0.05, median: 0.015 },
    '100 to 500 holes per cm² of 35 to 60 µm radius; passes were not stated',
  ),
  depthMm: nuisance(
    `${study}Depth`,
    `depth reached, ${study}`,
    'mm',
    { kind: 'uniform', ...depth },
    'from a fifth of the needle, as a roller in rat skin, to all of it, as a pen in the face',
  ),
  bledShare: nuisance(
    `${study}Bled`,
    `share of the volume that bleeds, ${study}`,
    '1',
    { kind: 'uniform', low: 0.02, high: 0.6 },
    'pinpoint bleeding was the endpoint; its share was not counted',
  ),
});

/** A cut is not a puncture: what it does to the tissue beside it, in units of a puncture. */
export const surgicalDose = (study: string): StudyDose => ({
  puncturedFraction: nuisance(
    `${study}Fraction`,
    `injury beside the cut as a punctured share, ${study}`,
    '1',
    { kind: 'lognormal', low: 0.01, high: 0.4 },
    'half a reference injury to twenty of them',
  ),
  depthMm: nuisance(
    `${study}Depth`,
    `depth of the cut over the column, ${study}`,
    'mm',
    { kind: 'uniform', low: 0.5, high: 1.5 },
    'through the whole column or more',
  ),
  bledShare: nuisance(
    `${study}Bled`,
    `share of the volume that bleeds, ${study}`,
    '1',
    { kind: 'uniform', low: 0.4, high: 1 },
    'a cut bleeds',
  ),
});
