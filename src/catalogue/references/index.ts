/** Texts that more than one entry cites, by subject. A text that only one entry cites is named in that entry’s file. */
export * from './skin-structure.ts';
export * from './regulators.ts';
export * from './labels.ts';
export * from './devices.ts';
export * from './scar-studies.ts';
export * from './wrinkle-pigment-hair-studies.ts';
export * from './outcome-studies.ts';
export * from './harm.ts';
export * from './anaesthesia.ts';
export * from './scales.ts';
export * from './clinic-pages.ts';
export * from './no-text.ts';
