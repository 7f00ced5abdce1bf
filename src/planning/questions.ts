import type { Facts } from '../catalogue/index.ts';
import type { ResolvedPlan } from './resolve.ts';
import { dayQuestionOf, notAsked, type PersonField } from './person.ts';
import type { Plan, Zone } from './plan.ts';

/** What is asked about a person, in words that can stand after a colon. */
export const personQuestions: Readonly<Record<PersonField, string>> = {
  ageYears: 'age',
  sex: 'sex',
  phototype: 'phototype',
  weightKg: 'body weight',
  pregnancy: 'pregnancy or nursing',
  isotretinoin: 'isotretinoin, taken now or before',
  anticoagulant: 'blood thinners',
  bleedingDisorder: 'a disorder of bleeding or clotting',
  herpesHistory: 'herpes in the past',
  herpesProphylaxis: 'a medicine against herpes for this course',
  keloidTendency: 'scars that grow beyond the wound',
  diabetes: 'diabetes',
  immunosuppression: 'weak immune defence, from disease or medicine',
  autoimmuneDisease: 'an autoimmune disease',
  bloodBorneInfection: 'hepatitis or HIV',
  metalAllergy: 'allergy to metals',
  anaestheticAllergy: 'allergy to anaesthetics',
  productAllergy: 'allergy to creams or cosmetics',
  implantedElectronics: 'a pacemaker or other implanted electronics',
  heartDisease: 'heart disease',
  smoking: 'smoking',
  lastIsotretinoin: 'when isotretinoin was last taken',
  lastFiller: 'when filler was last injected',
  lastToxin: 'when botulinum toxin was last injected',
  lastSurgery: 'when surgery was last done',
  lastLaser: 'when laser or pulsed light was last used',
  lastPeel: 'when a peel was last done',
  lastCancerTherapy: 'when cancer therapy or high-dose cortisone was last given',
  lastRetinoid: 'when a retinoid was last put on the skin',
  lastExfoliant: 'when an exfoliating acid was last put on the skin',
  lastHairRemoval: 'when hair was last removed',
  lastSun: 'when the skin was last in strong sun',
  lastPainReliever: 'when a pain reliever was last taken',
  lastAlcohol: 'when alcohol was last drunk',
  retinoidWeeks: 'how long a retinoid was put on the skin',
  retinoidAfter: 'whether the retinoid rests after a session',
  topicalSteroid: 'a steroid cream',
  sunExposure: 'sun during the course',
};

type ZoneQuestion = 'condition' | 'mole' | 'tattoo' | 'metalImplant' | 'scarAgeDays';

/** What is asked about the skin of a zone. */
const zoneQuestions: Readonly<Record<ZoneQuestion, string>> = {
  condition: 'what the skin looks like, such as acne, infection, a wound or another lesion',
  mole: 'moles',
  tattoo: 'tattoos or permanent make-up',
  metalImplant: 'metal implants below the skin',
  scarAgeDays: 'how old the scar is',
};

/** Something a plan asks, and where its answer stands. */
export interface Question {
  readonly pointer: string;
  readonly words: string;
}

export const firstSessionQuestion: Question = {
  pointer: '/firstSession',
  words: 'date of the first session',
};

const isZoneQuestion = (field: string): field is ZoneQuestion => Object.hasOwn(zoneQuestions, field);
const isPersonField = (field: string): field is PersonField => Object.hasOwn(personQuestions, field);

/** The question that leaves a fact unknown; none where it is no question, but something no text states. */
export const questionOf = (fact: keyof Facts, plan: Plan, zone: number): Question | undefined => {
  const [place = '', name = ''] = fact.split('.');
  if (place === 'zone' && isZoneQuestion(name)) {
    return { pointer: `/zones/${zone}/${name}`, words: zoneQuestions[name] };
  }
  if (place !== 'person') return undefined;
  const day = dayQuestionOf(fact);
  // A day that is known counts back from a session that is not.
  if (day !== undefined && plan.person[day] !== 'unknown') return firstSessionQuestion;
  const field = day ?? name;
  return isPersonField(field) ? { pointer: `/person/${field}`, words: personQuestions[field] } : undefined;
};

/** Questions about the person that were not asked, in words. */
export const personGaps = ({ person }: Plan): readonly string[] =>
  notAsked(person).map((field) => personQuestions[field]);

/** Questions about a zone that matter to this plan and were not asked, in words. */
export const zoneGaps = ({ device, indication }: ResolvedPlan, zone: Zone): readonly string[] => {
  const asked: readonly ZoneQuestion[] = [
    'condition',
    'mole',
    'tattoo',
    ...(device.radiofrequency === undefined ? [] : (['metalImplant'] as const)),
    ...(indication.ofScars ? (['scarAgeDays'] as const) : []),
  ];
  return asked.filter((field) => zone[field] === undefined).map((field) => zoneQuestions[field]);
};
