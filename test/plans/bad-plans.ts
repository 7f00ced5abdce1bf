/** Plans that must not be predicted, and what must be said of them. */
import { badAnswers, badGoals, badProducts, badTools } from './bad-answers.ts';
import { penContact, penGlide, penStepped, roller } from './good-plans.ts';
import { blocked, raw, set, setTo, unknownId, unreadable, without, type BadPlan } from './spoil.ts';

const zone = '/zones/0';
const fixed = `${zone}/prescription`;
const delivery = `${zone}/delivery`;
const longText = 'x'.repeat(100_000);

const notPlans: readonly BadPlan[] = [
  unreadable('nothing', '', '', /JSON/),
  unreadable('half a plan', JSON.stringify(penContact).slice(0, 200), '', /JSON/),
  unreadable('a trailing comma', '{"schema": "percuta.plan/1",}', '', /JSON/),
  unreadable('NaN is no JSON', raw(penContact, `${zone}/areaCm2`, 'NaN'), '', /JSON/),
  unreadable('two plans', JSON.stringify(penContact) + JSON.stringify(penContact), '', /JSON/),
  unreadable('null', 'null', '', /object/),
  unreadable('a number', '7', '', /object/),
  unreadable('a list of plans', `[${JSON.stringify(penContact)}]`, '', /object/),
  unreadable('longer than any plan', `${JSON.stringify(penContact)}${' '.repeat(1_000_001)}`, '', /1000000/),
  unreadable('nested without end', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, '/schema'),
];

const missing: readonly BadPlan[] = [
  '/schema',
  '/title',
  '/person',
  '/indication',
  '/device',
  '/zones',
  '/course',
  '/person/ageYears',
  '/person/sex',
  '/person/phototype',
  '/course/sessions',
  '/course/intervalDays',
  `${zone}/id`,
  `${zone}/site`,
  `${zone}/areaCm2`,
  fixed,
  `${fixed}/kind`,
  `${fixed}/depthMm`,
  `${fixed}/passes`,
  delivery,
  `${delivery}/kind`,
  `${delivery}/contactSeconds`,
]
  .map((pointer) => unreadable(`${pointer} is missing`, without(penContact, pointer), pointer))
  .concat(
    ['startDepthMm', 'stepMm', 'capMm', 'clinicalEndpoint', 'maxPasses', 'stopRules'].map((name) =>
      unreadable(`stepped ${name} is missing`, without(penStepped, `${fixed}/${name}`), `${fixed}/${name}`),
    ),
    unreadable(
      'a glide without a speed',
      without(penGlide, `${delivery}/handSpeedCmPerS`),
      `${delivery}/handSpeedCmPerS`,
    ),
  );

const wrongValues: readonly BadPlan[] = [
  setTo(penContact, '/schema', 'percuta.plan/2', /percuta\.plan\/1/),
  setTo(penContact, '/schema', 1),
  setTo(penContact, '/title', ''),
  setTo(penContact, '/title', longText, /at most 200 characters/, '100 000 letters'),
  setTo(penContact, '/person', 'Ms B', /object/),
  setTo(penContact, '/person/ageYears', -1, /at least 0/),
  setTo(penContact, '/person/ageYears', 121, /at most 120/),
  setTo(penContact, '/person/ageYears', '48'),
  setTo(penContact, '/person/sex', 'femal', /Did you mean “female”/),
  setTo(penContact, '/person/phototype', 'VII', /“VI”/),
  setTo(penContact, '/person/phototype', 2),
  setTo(penContact, '/indication', 'Facial Wrinkles', /lower-case/),
  setTo(penContact, '/zones', []),
  setTo(penContact, '/zones', {}, /array/),
  setTo(
    penContact,
    '/zones',
    Array.from({ length: 25 }, (_, i) => ({ ...penContact.zones[0], id: `zone-${i}` })),
    /at most 24/,
    '25 zones',
  ),
  setTo(penContact, `${zone}/id`, 'Cheek left', /lower-case/),
  setTo(penContact, `${zone}/id`, 'a'.repeat(65), /at most 64/, '65 letters'),
  setTo(penContact, `${zone}/site`, null),
  setTo(penContact, `${zone}/areaCm2`, 0.05, /at least 0\.1/),
  setTo(penContact, `${zone}/areaCm2`, 401, /at most 400/),
  unreadable('an endless area', raw(penContact, `${zone}/areaCm2`, '1e999'), `${zone}/areaCm2`),
  unreadable('an endless depth', raw(penContact, `${fixed}/depthMm`, '-1e999'), `${fixed}/depthMm`),
  setTo(penContact, `${fixed}/kind`, 'step', /stepped/),
  setTo(penContact, `${fixed}/depthMm`, 0, /at least 0\.05/),
  setTo(penContact, `${fixed}/depthMm`, 8.1, /at most 8/),
  setTo(penContact, `${fixed}/passes`, 0, /at least 1/),
  setTo(penContact, `${fixed}/passes`, 31, /at most 30/),
  setTo(penContact, `${fixed}/passes`, 2.5, /whole number/),
  setTo(penStepped, `${fixed}/startDepthMm`, '0.5'),
  setTo(penStepped, `${fixed}/stepMm`, 0, /at least 0\.05/),
  setTo(penStepped, `${fixed}/capMm`, 9, /at most 8/),
  setTo(penStepped, `${fixed}/clinicalEndpoint`, 'erythem', /Did you mean “erythema”/),
  setTo(penStepped, `${fixed}/maxPasses`, 1e9, /at most 30/),
  unreadable(
    'a stop rule without words',
    set(penStepped, `${fixed}/stopRules`, ['']),
    `${fixed}/stopRules/0`,
  ),
  setTo(
    penStepped,
    `${fixed}/stopRules`,
    Array.from({ length: 13 }, () => 'stop'),
    /at most 12/,
    '13 rules',
  ),
  setTo(penContact, `${delivery}/kind`, 'stamping', /contact/),
  setTo(penContact, `${delivery}/contactSeconds`, 0, /at least 1/),
  setTo(penContact, `${delivery}/contactSeconds`, 3601, /at most 3600/),
  setTo(penContact, `${delivery}/rateHz`, 1001, /at most 1000/),
  setTo(penGlide, `${delivery}/handSpeedCmPerS`, 51, /at most 50/),
  setTo(penGlide, `${delivery}/rateHz`, null),
  setTo(roller, `${delivery}/handSpeedCmPerS`, 0.01, /at least 0\.1/),
  setTo(penContact, '/course/sessions', 25, /at most 24/),
  setTo(penContact, '/course/intervalDays', 0, /at least 1/),
  setTo(penContact, '/doseWindowCm2', 0, /at least 0\.01/),
  setTo(penContact, '/doseWindowCm2', 5, /at most 4/),
];

const surplus: readonly BadPlan[] = [
  '/__proto__',
  '/constructor',
  '/toString',
  '/person/__proto__',
  `${zone}/constructor`,
  `${fixed}/hasOwnProperty`,
  `${delivery}/__proto__`,
  '/course/prototype',
].map((pointer) =>
  unreadable(`a field ${pointer}`, set(penContact, pointer, { polluted: true }), pointer, /Remove/),
);

const strangers: readonly BadPlan[] = [
  unknownId('/device', 'exeed', /Did you mean “exceed”/),
  unknownId('/device', 'dermaroller', /dermaroller-mf8/),
  unknownId('/device', 'constructor', /exceed/),
  unknownId('/indication', 'facial-wrinkle', /Did you mean “facial-wrinkles”/),
  unknownId(`${zone}/site`, 'chek', /Did you mean “cheek”/),
  unknownId(`${zone}/site`, 'valueof', /cheek/),
  setTo(penContact, '/device', '__proto__', /lower-case/),
  setTo(penContact, `${zone}/site`, 'toString', /lower-case/),
  unreadable(
    'a field with a slash and a tilde in its name',
    JSON.stringify({ ...penContact, 'a/b~c': 1 }),
    '/a~1b~0c',
    /Remove/,
  ),
];

const contradictions: readonly BadPlan[] = [
  unreadable(
    'two zones of one name',
    set(penContact, '/zones', [penContact.zones[0], penContact.zones[0]]),
    '/zones/1/id',
    /id of its own/,
    'repeated-zone',
  ),
  unreadable(
    'a cap above the start',
    set(penStepped, `${fixed}/capMm`, 0.4),
    `${fixed}/capMm`,
    /deeper/,
    'cap-below-start',
  ),
  blocked(
    'a pen that rolls',
    set(penContact, delivery, { kind: 'roll' }),
    `${delivery}/kind`,
    'delivery-fits-device',
  ),
  blocked(
    'a roller by contact time',
    set(roller, delivery, { kind: 'contact', contactSeconds: 10 }),
    `${delivery}/kind`,
    'delivery-fits-device',
  ),
  blocked(
    'slower than the pen runs',
    set(penContact, `${delivery}/rateHz`, 60),
    `${delivery}/rateHz`,
    'device-rate-minimum',
  ),
  blocked(
    'faster than the pen runs',
    set(penGlide, `${delivery}/rateHz`, 200),
    `${delivery}/rateHz`,
    'device-rate-maximum',
  ),
  blocked(
    'deeper than the pen reaches',
    set(penContact, `${fixed}/depthMm`, 2),
    fixed,
    'device-depth-maximum',
  ),
  blocked(
    'a cap deeper than the pen reaches',
    set(penStepped, fixed, {
      ...penStepped.zones[0]!.prescription,
      stepMm: 2,
      capMm: 3,
    }),
    fixed,
    'device-depth-maximum',
  ),
  blocked(
    'shallower than needles of one length',
    set(roller, `${fixed}/depthMm`, 1),
    fixed,
    'device-depth-minimum',
  ),
  blocked(
    'a zone narrower than the tip',
    set(penContact, `${zone}/areaCm2`, 0.2),
    `${zone}/areaCm2`,
    'zone-narrower-than-tool',
  ),
  blocked(
    'a zone narrower than the drum',
    set(roller, `${zone}/areaCm2`, 3),
    `${zone}/areaCm2`,
    'zone-narrower-than-tool',
  ),
  blocked(
    'an hour on a coin',
    set(penContact, `${delivery}/contactSeconds`, 3600),
    delivery,
    'dose-beyond-model',
  ),
  blocked(
    'a hand that hardly moves',
    set(penGlide, `${delivery}/handSpeedCmPerS`, 0.1),
    delivery,
    'dose-beyond-model',
  ),
];

export const badPlans: readonly BadPlan[] = [
  ...notPlans,
  ...missing,
  ...wrongValues,
  ...surplus,
  ...strangers,
  ...contradictions,
  ...badAnswers,
  ...badProducts,
  ...badGoals,
  ...badTools,
];
