/** What a mechanism of the course belongs to: the parts of a course in the order in which they are told. */
export const mechanismGroups = [
  'injury',
  'haemostasis',
  'inflammation',
  'factors',
  'epidermis',
  'dermis',
  'matrix',
  'pigment',
  'person',
  'bioelectric',
  'readings',
] as const;
export type MechanismGroup = (typeof mechanismGroups)[number];
