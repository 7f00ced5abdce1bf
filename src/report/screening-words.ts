import type { Person } from '../planning/index.ts';

type Question = Exclude<keyof Person, 'ageYears' | 'sex' | 'phototype' | 'weightKg'>;

/** Every question of the screening, as a reader names it. */
const questions: Readonly<Record<Question, string>> = {
  pregnancy: 'pregnancy, nursing',
  isotretinoin: 'isotretinoin',
  lastIsotretinoin: 'last isotretinoin',
  anticoagulant: 'anticoagulant',
  bleedingDisorder: 'bleeding disorder',
  herpesHistory: 'herpes before',
  herpesProphylaxis: 'herpes prophylaxis',
  keloidTendency: 'keloid tendency',
  diabetes: 'diabetes',
  immunosuppression: 'immunosuppression',
  autoimmuneDisease: 'autoimmune disease',
  bloodBorneInfection: 'blood-borne infection',
  metalAllergy: 'metal allergy',
  anaestheticAllergy: 'anaesthetic allergy',
  productAllergy: 'product allergy',
  implantedElectronics: 'implanted electronics',
  heartDisease: 'heart disease',
  smoking: 'smoking',
  lastFiller: 'last filler',
  lastToxin: 'last botulinum toxin',
  lastSurgery: 'last surgery',
  lastLaser: 'last laser',
  lastPeel: 'last peel',
  lastCancerTherapy: 'last cancer therapy',
  lastRetinoid: 'last retinoid on the skin',
  lastExfoliant: 'last exfoliant',
  lastHairRemoval: 'last hair removal',
  lastSun: 'last strong sun',
  lastPainReliever: 'last pain reliever',
  lastAlcohol: 'last alcohol',
};

export interface Screening {
  readonly answered: readonly { readonly question: string; readonly answer: string }[];
  /** Asked, and the person did not know. */
  readonly unknown: readonly string[];
  readonly notAsked: readonly string[];
}

/** What a person was asked: answers, “unknown” and what nobody asked, kept apart. */
export const screeningOf = (person: Person): Screening => {
  const all = (Object.keys(questions) as Question[]).map((key) => ({
    question: questions[key],
    answer: person[key],
  }));
  return {
    answered: all.flatMap(({ question, answer }) =>
      answer === undefined || answer === 'unknown' ? [] : [{ question, answer }],
    ),
    unknown: all.flatMap(({ question, answer }) => (answer === 'unknown' ? [question] : [])),
    notAsked: all.flatMap(({ question, answer }) => (answer === undefined ? [question] : [])),
  };
};

/** `12 answered, 2 unknown, 16 not asked`. */
export const screeningCount = ({ answered, unknown, notAsked }: Screening): string =>
  `${answered.length} answered, ${unknown.length} unknown, ${notAsked.length} not asked`;
