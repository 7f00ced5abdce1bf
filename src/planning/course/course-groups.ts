export const courseGroups = ['observable', 'cascade', 'cells', 'factors', 'matrix', 'pigment'] as const;
export type CourseGroup = (typeof courseGroups)[number];

/** What a clinician measures first, then what lies behind it. */
export const listed = {
  observable: [
    'erythema',
    'openToWater',
    'epidermalThickness',
    'massOfCollagen',
    'stainOfCollagen',
    'elastin',
    'loadBearingCollagen',
  ],
  cascade: ['platelets', 'fibrin', 'debris', 'proInflammatory', 'antiInflammatory', 'openSurface'],
  cells: [
    'neutrophils',
    'monocytes',
    'inflammatoryMacrophages',
    'resolvingMacrophages',
    'fibroblasts',
    'myofibroblasts',
    'vessels',
    'melanocyteActivity',
  ],
  factors: ['latentTgf', 'tgf1', 'tgf3', 'pdgf', 'egf', 'kgf', 'fgf2', 'vegf', 'ctgf'],
  matrix: [
    'newCollagen1',
    'matureCollagen1',
    'newCollagen3',
    'matureCollagen3',
    'tropoelastin',
    'glycosaminoglycans',
    'mmp',
    'timp',
  ],
  pigment: ['epidermalMelanin', 'dermalMelanin'],
} as const satisfies Readonly<Record<CourseGroup, readonly string[]>>;

/** Read off the healing course; the water clock is the barrier’s. */
export const barrierReading = 'openToWater';

/** The ids of every observable. */
export const observables: readonly string[] = listed.observable;
