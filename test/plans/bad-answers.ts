/** Plans that must not be predicted for what a person answers, what is put on the skin, aimed at or needled with. */
import type { Person, Plan } from '../../src/planning/index.ts';
import { penContact, radiofrequency, roller, stamped } from './good-plans.ts';
import { zoneOf } from './perturbation.ts';
import { blocked, raw, set, setTo, unknownId, unreadable, without, type BadPlan } from './spoil.ts';

const zone = '/zones/0';

const wordQuestions = (Object.keys(penContact.person) as readonly (keyof Person)[]).filter(
  (field) => !field.startsWith('last') && !['ageYears', 'sex', 'phototype', 'weightKg'].includes(field),
);
const dayQuestions = (Object.keys(penContact.person) as readonly (keyof Person)[]).filter((field) =>
  field.startsWith('last'),
);

/** A day that a calendar does not have, and other ways of writing one. */
const noDays = ['2026-02-30', '2026-13-01', '21.11.2026', '2026-11-21T10:00', '2025-02-29', 'yesterday', ''];

export const badAnswers: readonly BadPlan[] = [
  ...wordQuestions.map((field) => setTo(penContact, `/person/${field}`, 'perhaps', /“unknown”/)),
  ...dayQuestions.map((field) => setTo(penContact, `/person/${field}`, '2026-11-31', /2026-11-21.+“never”/)),
  ...noDays.map((text) => setTo(penContact, '/firstSession', text, /2026-11-21/)),
  setTo(penContact, '/firstSession', 20_261_121),
  setTo(penContact, '/firstSession', 'never', /“unknown”/),
  setTo(penContact, '/person/lastFiller', 30),
  setTo(penContact, '/person/weightKg', 0, /at least 2/),
  setTo(penContact, '/person/weightKg', 1000, /at most 400/),
  setTo(penContact, '/person/retinoidWeeks', -1, /at least 0/),
  setTo(penContact, '/person/retinoidWeeks', 521, /at most 520/),
  ...['retinoidAfter', 'topicalSteroid', 'sunExposure'].map((field) =>
    setTo(penContact, `/person/${field}`, 'perhaps', /“unknown”/),
  ),
  setTo(penContact, '/person/pregnancy', true),
  setTo(penContact, '/person/pregnancy', 'pregnent', /Did you mean “pregnant”/),
  setTo(penContact, '/notes', '', /at least 1/),
  setTo(penContact, '/notes', 'x'.repeat(2001), /at most 2000/, '2001 letters'),
  unreadable('half a surrogate pair', raw(penContact, '/notes', '"\\ud83d"'), '/notes', /broken/),
  setTo(penContact, `${zone}/condition`, 'acne', /“active-acne”/),
  setTo(penContact, `${zone}/mole`, 'many', /“yes”/),
  setTo(penContact, `${zone}/tattoo`, true, /“yes”/),
  setTo(penContact, `${zone}/metalImplant`, null, /“yes”/),
  setTo(penContact, `${zone}/scarAgeDays`, -1, /at least 0/),
  setTo(penContact, `${zone}/scarAgeDays`, 'old'),
  blocked(
    'a pregnant person',
    set(penContact, '/person/pregnancy', 'pregnant'),
    '/person/pregnancy',
    'pregnancy-or-nursing',
  ),
  blocked(
    'a nursing person',
    set(penContact, '/person/pregnancy', 'nursing'),
    '/person/pregnancy',
    'pregnancy-or-nursing',
  ),
  blocked(
    'a person on isotretinoin',
    set(penContact, '/person/isotretinoin', 'taking'),
    '/person/isotretinoin',
    'isotretinoin-current',
  ),
  blocked(
    'chemotherapy three weeks ago',
    set(penContact, '/person/lastCancerTherapy', '2026-11-01'),
    '/person/lastCancerTherapy',
    'cancer-therapy-recent',
  ),
  blocked(
    'chemotherapy after the session',
    set(penContact, '/person/lastCancerTherapy', '2026-12-24'),
    '/person/lastCancerTherapy',
    'cancer-therapy-recent',
  ),
  ...['active-acne', 'open-wound', 'skin-cancer', 'suspicious-lesion', 'actinic-keratosis', 'wart'].map(
    (condition) =>
      blocked(
        `needles into skin with ${condition}`,
        set(penContact, `${zone}/condition`, condition),
        `${zone}/condition`,
        `${condition}-in-zone`,
      ),
  ),
];

const cream = '/anaesthetic';

export const badProducts: readonly BadPlan[] = [
  unknownId(`${cream}/product`, 'lidocain-4', /Did you mean “lidocaine-4”/),
  unknownId(`${cream}/product`, 'constructor', /lidocaine-prilocaine/),
  ...['product', 'grams', 'areaCm2', 'minutes', 'occluded'].map((field) =>
    unreadable(
      `an anaesthetic without ${field}`,
      without(penContact, `${cream}/${field}`),
      `${cream}/${field}`,
    ),
  ),
  setTo(penContact, `${cream}/grams`, 0, /at least 0\.1/),
  setTo(penContact, `${cream}/grams`, 501, /at most 500/),
  setTo(penContact, `${cream}/areaCm2`, 0, /at least 1/),
  setTo(penContact, `${cream}/minutes`, 601, /at most 600/),
  setTo(penContact, `${cream}/occluded`, 'yes', /boolean/),
  unknownId('/topicals/0/product', 'lift-hq', /Did you mean “lift-hg”/),
  unknownId('/topicals/0/product', 'serum', /vitamin-c/),
  setTo(penContact, '/topicals/0/moment', 'later', /“after”/),
  unreadable(
    'a topical at no moment',
    without(penContact, '/topicals/0/moment'),
    '/topicals/0/moment',
    /“before”/,
  ),
  setTo(
    penContact,
    '/topicals',
    Array.from({ length: 13 }, () => penContact.topicals![0]),
    /at most 12/,
    '13 products',
  ),
  blocked(
    'a serum that harmed people',
    set(penContact, '/topicals/0/product', 'vitamin-c'),
    '/topicals/0/product',
    'topical-harmed-people',
  ),
  blocked(
    'a cream on someone allergic to it',
    set(penContact, '/person/anaestheticAllergy', 'yes'),
    '/person/anaestheticAllergy',
    'anaesthetic-allergy',
  ),
  setTo(penContact, '/policy', [], /record/),
  unreadable(
    'the waiting time of a rule that is nowhere',
    set(penContact, '/policy', { 'filler-recently': 'exceed-label' }),
    '/policy/filler-recently',
    /Did you mean “filler-recent”/,
    'reference',
  ),
  unreadable(
    'a waiting time that no source gives',
    set(penContact, '/policy', { 'filler-recent': 'one-week' }),
    '/policy/filler-recent',
    /clinic-2-weeks/,
    'reference',
  ),
  unreadable(
    'a waiting time for a rule that does not wait',
    set(penContact, '/policy', { 'pregnancy-or-nursing': 'clinic-2-weeks' }),
    '/policy/pregnancy-or-nursing',
    undefined,
    'reference',
  ),
  unreadable(
    'a policy in capitals',
    set(penContact, '/policy', { 'filler-recent': 'Two weeks' }),
    '/policy/filler-recent',
    /lower-case/,
  ),
];

const goal = '/goals/0';

export const badGoals: readonly BadPlan[] = [
  unknownId(`${goal}/indicator`, 'achieved-dept', /Did you mean “achieved-depth”/),
  unknownId(`${goal}/indicator`, 'beauty', /punctured-fraction/),
  unknownId(`${goal}/zone`, 'cheek-lift', /Did you mean “cheek-left”/),
  setTo(penContact, `${goal}/desired`, {}, /atLeast or atMost/),
  setTo(penContact, `${goal}/tolerated`, {}, /atLeast or atMost/),
  setTo(penContact, `${goal}/desired/atLeast`, '0.5', /number/),
  setTo(penContact, `${goal}/desired/atMost`, null, /number/),
  setTo(penContact, `${goal}/tolerated/atLeast`, 'deep', /number/),
  unreadable(
    'an endless goal',
    raw(penContact, `${goal}/tolerated/atMost`, '1e999'),
    `${goal}/tolerated/atMost`,
  ),
  unreadable('a goal that tolerates nothing', without(penContact, `${goal}/tolerated`), `${goal}/tolerated`),
  setTo(
    penContact,
    '/goals',
    Array.from({ length: 41 }, () => penContact.goals![0]),
    /at most 40/,
    '41 goals',
  ),
];

const homeRoller: Plan = { ...roller, device: 'home-roller-0-25-mm' };
const stamping = { kind: 'stamp' } as const;

export const badTools: readonly BadPlan[] = [
  blocked(
    'a pen that stamps',
    set(penContact, `${zone}/delivery`, stamping),
    `${zone}/delivery/kind`,
    'delivery-fits-device',
  ),
  blocked(
    'a roller that stamps',
    set(roller, `${zone}/delivery`, stamping),
    `${zone}/delivery/kind`,
    'delivery-fits-device',
  ),
  blocked(
    'a stamp that glides',
    set(stamped, `${zone}/delivery`, { kind: 'glide', handSpeedCmPerS: 3 }),
    `${zone}/delivery/kind`,
    'delivery-fits-device',
  ),
  unreadable(
    'a stamp by contact time',
    set(stamped, `${zone}/delivery`, { kind: 'stamp', contactSeconds: 10 }),
    `${zone}/delivery/contactSeconds`,
    /Remove/,
  ),
  blocked(
    'a zone narrower than the stamp',
    set(stamped, `${zone}/areaCm2`, 0.9),
    `${zone}/areaCm2`,
    'zone-narrower-than-tool',
  ),
  blocked(
    'a stamp set deeper than its needles',
    set(stamped, `${zone}/prescription/depthMm`, 2),
    `${zone}/prescription`,
    'device-depth-maximum',
  ),
  blocked(
    'radiofrequency beside a pacemaker',
    set(radiofrequency, '/person/implantedElectronics', 'yes'),
    '/person/implantedElectronics',
    'radiofrequency-electronics',
  ),
  blocked(
    'radiofrequency over metal',
    set(radiofrequency, `${zone}/metalImplant`, 'yes'),
    `${zone}/metalImplant`,
    'radiofrequency-metal-in-zone',
  ),
  blocked(
    'a home roller at the length of a clinic’s',
    JSON.stringify(homeRoller),
    `${zone}/prescription`,
    'home-roller-depth',
  ),
  blocked(
    'a home roller deeper than its needles',
    set(
      zoneOf(homeRoller, { prescription: { kind: 'fixed', depthMm: 0.25, passes: 4 } }),
      `${zone}/prescription/depthMm`,
      0.3,
    ),
    `${zone}/prescription`,
    'device-depth-maximum',
  ),
];
