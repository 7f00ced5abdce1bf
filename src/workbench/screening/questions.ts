import type { Person } from '../../planning/index.ts';

type Asked = Omit<Person, 'ageYears' | 'sex' | 'phototype' | 'weightKg' | 'retinoidWeeks'>;
export type DayQuestion = Extract<keyof Asked, `last${string}`>;
export type WordQuestion = Exclude<keyof Asked, DayQuestion>;
export type AnswerWord = Exclude<NonNullable<Person[WordQuestion]>, 'unknown'>;

type Answers = { readonly [Q in WordQuestion]: readonly Exclude<NonNullable<Person[Q]>, 'unknown'>[] };

const yesNo = ['yes', 'no'] as const;

/** What can be answered to each question, beside “unknown”. */
export const answersTo: Answers = {
  retinoidAfter: ['paused', 'continued'],
  topicalSteroid: ['none', 'stopped', 'continued'],
  sunExposure: ['none', 'daily'],
  pregnancy: ['pregnant', 'nursing', 'neither'],
  keloidTendency: yesNo,
  herpesHistory: yesNo,
  herpesProphylaxis: ['planned', 'none'],
  bleedingDisorder: yesNo,
  diabetes: ['none', 'controlled', 'uncontrolled'],
  immunosuppression: yesNo,
  autoimmuneDisease: yesNo,
  bloodBorneInfection: yesNo,
  heartDisease: yesNo,
  implantedElectronics: yesNo,
  smoking: yesNo,
  isotretinoin: ['taking', 'stopped', 'never'],
  anticoagulant: ['taking', 'none'],
  metalAllergy: yesNo,
  anaestheticAllergy: yesNo,
  productAllergy: yesNo,
};

/** In the order in which they are asked. */
export const wordQuestions = {
  health: [
    'pregnancy',
    'keloidTendency',
    'herpesHistory',
    'herpesProphylaxis',
    'bleedingDisorder',
    'diabetes',
    'immunosuppression',
    'autoimmuneDisease',
    'bloodBorneInfection',
    'heartDisease',
    'implantedElectronics',
    'smoking',
  ],
  medicines: ['isotretinoin', 'anticoagulant', 'metalAllergy', 'anaestheticAllergy', 'productAllergy'],
} as const satisfies Readonly<Record<string, readonly WordQuestion[]>>;

/** Asked for the healing course, not for the screening. */
export const courseQuestions = [
  'retinoidAfter',
  'topicalSteroid',
  'sunExposure',
] as const satisfies readonly WordQuestion[];

export const dayQuestions = [
  'lastIsotretinoin',
  'lastRetinoid',
  'lastExfoliant',
  'lastPeel',
  'lastLaser',
  'lastFiller',
  'lastToxin',
  'lastSurgery',
  'lastCancerTherapy',
  'lastHairRemoval',
  'lastSun',
  'lastPainReliever',
  'lastAlcohol',
] as const satisfies readonly DayQuestion[];

export const allQuestions: readonly (WordQuestion | DayQuestion)[] = [
  ...wordQuestions.health,
  ...wordQuestions.medicines,
  ...dayQuestions,
];

/** Questions that nobody asked. */
export const openQuestions = (
  person: Partial<Record<WordQuestion | DayQuestion, unknown>>,
): readonly (WordQuestion | DayQuestion)[] =>
  allQuestions.filter((question) => person[question] === undefined);
