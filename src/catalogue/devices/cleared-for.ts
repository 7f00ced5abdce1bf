/** Sites a clearance for “the face” covers; around the eye outside the orbital rim. */
export const face = [
  'cheek',
  'periorbital',
  'forehead',
  'glabella',
  'temple',
  'nose',
  'perioral',
  'chin',
  'jawline',
] as const;

/** Acne scars of the face, whatever their shape: clearances do not tell them apart. */
export const acneScars = [
  'acne-scars',
  'acne-scars-rolling',
  'acne-scars-boxcar-shallow',
  'acne-scars-boxcar-deep',
  'acne-scars-ice-pick',
] as const;
