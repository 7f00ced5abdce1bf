import type { TFunction } from 'i18next';
import { catalogue, type Rule } from '../../catalogue/index.ts';
import { indicators } from '../../planning/index.ts';
import { dayWords } from '../numbers/day-words.ts';
import { keysOf } from '../plan/pointer.ts';
import { dayQuestions, wordQuestions, courseQuestions } from '../screening/questions.ts';

type Value = string | number | boolean;
type Words = Readonly<Record<string, string>>;

export interface FieldWords {
  /** As it stands beside the field in the form. */
  readonly label: string;
  /** The heading it stands under, where the label alone would not tell. */
  readonly group?: string;
  /** A value as its field shows it; nothing for an absent one the field has no word for. */
  readonly said: (value: Value | undefined) => string;
}

/** Free text may be called like anything, `constructor` too. */
const wordFor = (words: Words, value: Value): string | undefined =>
  Object.hasOwn(words, String(value)) ? words[String(value)] : undefined;

const plain = (label: string, words: Words = {}): FieldWords => ({
  label,
  said: (value = '') => wordFor(words, value) ?? String(value),
});

const measured = (label: string, unit: string, words: Words = {}): FieldWords => ({
  label,
  said: (value) => (typeof value === 'number' ? `${value}\u00a0${unit}` : plain(label, words).said(value)),
});

const named = (
  label: string,
  items: readonly { readonly id: string; readonly name: string }[],
  words: Words = {},
): FieldWords => plain(label, { ...words, ...Object.fromEntries(items.map(({ id, name }) => [id, name])) });

const ofPerson = (t: TFunction, answers: Words): Readonly<Record<string, FieldWords>> => ({
  '/person/ageYears': measured(t('prescription.age'), 'y', answers),
  '/person/sex': plain(t('prescription.sex'), t('prescription.sexes', { returnObjects: true })),
  '/person/phototype': plain(t('prescription.phototype'), answers),
  '/person/weightKg': measured(t('prescription.weight'), 'kg', answers),
  '/person/retinoidWeeks': measured(t('screening.retinoidWeeks'), 'wk', answers),
  ...Object.fromEntries(
    [...wordQuestions.health, ...wordQuestions.medicines, ...courseQuestions].map((question) => [
      `/person/${question}`,
      plain(t(`screening.questions.${question}`), answers),
    ]),
  ),
  ...Object.fromEntries(
    dayQuestions.map((question) => [
      `/person/${question}`,
      { ...onDay(t(`screening.questions.${question}`), answers), group: t('screening.last') },
    ]),
  ),
});

const onDay = (label: string, words: Words): FieldWords => ({
  label,
  said: (value = '') => wordFor(words, value) ?? dayWords(String(value)),
});

const ofZone = (t: TFunction, answers: Words, number: number): Readonly<Record<string, FieldWords>> => ({
  '/zones/*/id': plain(t('zones.name')),
  '/zones/*/site': named(t('zones.site'), catalogue.sites),
  '/zones/*/areaCm2': measured(t('zones.area'), 'cm²'),
  '/zones/*/condition': plain(t('skin.condition'), {
    ...answers,
    ...t('skin.conditions', { returnObjects: true }),
  }),
  '/zones/*/mole': plain(t('skin.mole'), answers),
  '/zones/*/tattoo': plain(t('skin.tattoo'), answers),
  '/zones/*/metalImplant': plain(t('skin.metalImplant'), answers),
  '/zones/*/scarAgeDays': measured(t('skin.scarAge'), 'd', answers),
  '/zones/*/prescription/kind': plain(t('zones.kind'), {
    fixed: t('zones.fixed'),
    stepped: t('zones.stepped'),
  }),
  '/zones/*/prescription/depthMm': measured(t('zones.depth'), 'mm'),
  '/zones/*/prescription/passes': plain(t('zones.passes')),
  '/zones/*/prescription/startDepthMm': measured(t('zones.startDepth'), 'mm'),
  '/zones/*/prescription/stepMm': measured(t('zones.step'), 'mm'),
  '/zones/*/prescription/capMm': measured(t('zones.cap'), 'mm'),
  '/zones/*/prescription/clinicalEndpoint': plain(
    t('zones.endpoint'),
    t('zones.endpoints', { returnObjects: true }),
  ),
  '/zones/*/prescription/maxPasses': plain(t('zones.maxPasses')),
  '/zones/*/prescription/stopRules/*': plain(t('zones.stopRule', { number })),
  '/zones/*/delivery/kind': plain(t('zones.delivery'), t('zones.deliveries', { returnObjects: true })),
  '/zones/*/delivery/contactSeconds': measured(t('zones.contact'), 's'),
  '/zones/*/delivery/rateHz': measured(t('zones.rate'), 'Hz', { '': t('zones.rateOpen') }),
  '/zones/*/delivery/handSpeedCmPerS': measured(t('zones.handSpeed'), 'cm/s'),
});

const ofProducts = (t: TFunction, number: number): Readonly<Record<string, FieldWords>> => {
  const group = t('anaesthetic.heading');
  return {
    '/anaesthetic/product': {
      ...named(t('anaesthetic.product'), catalogue.anaesthetics, { '': t('anaesthetic.none') }),
      group,
    },
    '/anaesthetic/grams': { ...measured(t('anaesthetic.mass'), 'g'), group },
    '/anaesthetic/areaCm2': { ...measured(t('anaesthetic.area'), 'cm²'), group },
    '/anaesthetic/minutes': { ...measured(t('anaesthetic.time'), 'min'), group },
    '/anaesthetic/occluded': {
      ...plain(t('anaesthetic.occluded'), {
        true: t('screening.answers.yes'),
        false: t('screening.answers.no'),
      }),
      group,
    },
    '/topicals/*/product': named(t('topicals.product', { number }), catalogue.topicals),
    '/topicals/*/moment': {
      ...plain(t('topicals.moment'), t('topicals.moments', { returnObjects: true })),
      group: t('topicals.product', { number }),
    },
  };
};

const ofGoals = (t: TFunction, number: number): Readonly<Record<string, FieldWords>> => {
  const group = t('goals.goal', { number });
  const titles = Object.fromEntries(indicators.map(({ id, title }) => [id, title]));
  return {
    '/goals/*/indicator': plain(group, titles),
    '/goals/*/zone': { ...plain(t('goals.zone'), { '': t('goals.everyZone') }), group },
    ...Object.fromEntries(
      (['desired', 'tolerated'] as const).flatMap((wish) =>
        (['atLeast', 'atMost'] as const).map((side) => [
          `/goals/*/${wish}/${side}`,
          { ...plain(t(`goals.${wish}.${side}`), { '': t('goals.open') }), group },
        ]),
      ),
    ),
  };
};

const rules: readonly Rule[] = catalogue.rules;

const ofPolicy = (t: TFunction): Readonly<Record<string, FieldWords>> =>
  Object.fromEntries(
    rules.flatMap(({ id, title, when }) =>
      when.kind === 'sooner'
        ? [
            [
              `/policy/${id}`,
              {
                ...plain(title, Object.fromEntries(when.options.map((option) => [option.id, option.basis]))),
                group: t('waiting.whose'),
              },
            ],
          ]
        : [],
    ),
  );

/** Every field of a plan that sets something, by its pointer with `*` for a place in a list; `number` is that place. */
export const fieldTable = (t: TFunction, number = 1): Readonly<Record<string, FieldWords>> => {
  const answers: Words = { ...t('screening.answers', { returnObjects: true }), '': t('screening.notAsked') };
  return {
    '/indication': named(t('prescription.indication'), catalogue.indications),
    '/device': named(t('prescription.device'), catalogue.devices),
    ...ofPerson(t, answers),
    ...ofZone(t, answers, number),
    '/firstSession': onDay(t('prescription.firstSession'), { ...answers, '': t('prescription.notPlanned') }),
    '/course/sessions': plain(t('prescription.sessions')),
    '/course/intervalDays': measured(t('prescription.interval'), 'd'),
    '/doseWindowCm2': measured(t('prescription.window'), 'cm²'),
    ...ofProducts(t, number),
    ...ofGoals(t, number),
    ...ofPolicy(t),
  };
};

/** The words of one field; a field without any is not for the eyes of whoever plans. */
export const fieldWords = (pointer: string, t: TFunction): FieldWords | undefined => {
  const place = keysOf(pointer).findLast((key) => /^\d+$/.test(key));
  return fieldTable(t, Number(place ?? 0) + 1)[pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')];
};
