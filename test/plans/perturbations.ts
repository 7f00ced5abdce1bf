/** For every leaf of the schema: what a change of it must move, and in which direction, at nominal. */
import { catalogue } from '../../src/catalogue/index.ts';
import type { IndicatorId, Plan, Zone } from '../../src/planning/index.ts';
import { penContact, penGlide, penStepped, roller } from './good-plans.ts';

/**
 * `up` and `down`: by a thousandth at least. `redrawn`: the same question asked of other random places, so equal within
 * a sixth. An indicator that is not named keeps every bit.
 */
export type Move = 'up' | 'down' | 'redrawn';

export interface Perturbation {
  readonly base: Plan;
  readonly changed: Plan;
  readonly indicators: Readonly<Partial<Record<IndicatorId, Move>>>;
  readonly findings?: true;
  /** Which parts of the histogram differ; `share` alone is not named, it follows the indicators. */
  readonly histogram?: readonly ('depthsMm' | 'densities' | 'windowCm2' | 'share')[];
  readonly section?: readonly ('layers' | 'channels')[];
}

/** Moves the plan’s echo and so the hash of the report, nothing else. */
export interface RecordOnly {
  readonly base: Plan;
  readonly changed: Plan;
  readonly recordOnly: true;
}

/** Another value is another thing, or no plan at all. */
export interface Refused {
  readonly base: Plan;
  readonly changed: unknown;
  readonly refusedAt: string;
}

const zoneOf = (plan: Plan, edit: Partial<Zone>): Plan => ({
  ...plan,
  zones: [{ ...plan.zones[0]!, ...edit }],
});
const prescriptionOf = (plan: Plan, edit: object): Plan =>
  zoneOf(plan, { prescription: { ...plan.zones[0]!.prescription, ...edit } as Zone['prescription'] });
const deliveryOf = (plan: Plan, edit: object): Plan =>
  zoneOf(plan, { delivery: { ...plan.zones[0]!.delivery, ...edit } as Zone['delivery'] });
const personOf = (plan: Plan, edit: Partial<Plan['person']>): Plan => ({
  ...plan,
  person: { ...plan.person, ...edit },
});

const contacts = (move: Move) =>
  ({
    'contact-density': move,
    'channel-density': move,
    'local-density': move,
    'punctured-fraction': move,
    'injured-epidermis': move,
    'injured-papillary': move,
    'injured-reticular': move,
    'course-channels': move,
  }) as const;

/** Other random places with other depths, the same distributions. */
const depthsRedrawn = { 'achieved-depth': 'redrawn', 'deepest-depth': 'redrawn' } as const;

const secondIndication: string | undefined = catalogue.indications.map(({ id }) => id)[1];
const penDeep = prescriptionOf(zoneOf(penContact, { areaCm2: 28 }), { depthMm: 1.5 });

export const perturbations: Readonly<Record<string, Perturbation | RecordOnly | Refused>> = {
  '/schema': { base: penContact, changed: { ...penContact, schema: 'percuta.plan/2' }, refusedAt: '/schema' },
  '/title': { base: penContact, changed: { ...penContact, title: 'Another title' }, recordOnly: true },
  '/person/ageYears': {
    base: penContact,
    changed: personOf(penContact, { ageYears: 20 }),
    indicators: {},
    findings: true,
  },
  '/person/sex': {
    base: penContact,
    changed: personOf(penContact, { sex: 'male' }),
    indicators: {
      'injured-epidermis': 'redrawn',
      'injured-papillary': 'redrawn',
      'injured-reticular': 'down',
    },
    section: ['layers'],
  },
  '/person/phototype': {
    base: penContact,
    changed: personOf(penContact, { phototype: 'V' }),
    indicators: {},
    findings: true,
  },
  '/indication':
    secondIndication === undefined
      ? { base: penContact, changed: { ...penContact, indication: 'acne-scars' }, refusedAt: '/indication' }
      : {
          base: penContact,
          changed: { ...penContact, indication: secondIndication },
          indicators: {},
          findings: true,
        },
  '/device': {
    base: penDeep,
    changed: { ...zoneOf(penDeep, { delivery: { kind: 'roll' } }), device: 'dermaroller-mf8' },
    indicators: {
      ...contacts('down'),
      'achieved-depth': 'down',
      'deepest-depth': 'down',
      'largest-gap': 'up',
      'reaching-subcutis': 'down',
      'drag-length': 'down',
      'hand-speed': 'down',
      'contact-time': 'up',
    },
    findings: true,
    histogram: ['depthsMm', 'densities', 'share'],
    section: ['channels'],
  },
  // The name of a zone names its random places: two zones of one plan must not be needled alike.
  '/zones/*/id': {
    base: penContact,
    changed: zoneOf(penContact, { id: 'another-name' }),
    indicators: {
      ...depthsRedrawn,
      'local-density': 'redrawn',
      'punctured-fraction': 'redrawn',
      'sweep-coverage': 'redrawn',
      'largest-gap': 'redrawn',
      'injured-papillary': 'redrawn',
      'injured-reticular': 'redrawn',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/zones/*/site': {
    base: penContact,
    changed: zoneOf(penContact, { site: 'periorbital' }),
    indicators: { 'reaching-subcutis': 'up', 'injured-reticular': 'up' },
    findings: true,
    section: ['layers'],
  },
  '/zones/*/areaCm2': {
    base: penContact,
    changed: zoneOf(penContact, { areaCm2: 12 }),
    indicators: { ...contacts('down'), 'largest-gap': 'redrawn', 'drag-length': 'up', 'hand-speed': 'up' },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/prescription[fixed]/kind': {
    base: penContact,
    changed: penStepped,
    indicators: {
      'achieved-depth': 'down',
      'deepest-depth': 'down',
      'injured-papillary': 'down',
      'injured-reticular': 'down',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/zones/*/prescription[fixed]/depthMm': {
    base: penContact,
    changed: prescriptionOf(penContact, { depthMm: 0.6 }),
    indicators: {
      'achieved-depth': 'down',
      'deepest-depth': 'down',
      'injured-papillary': 'redrawn',
      'injured-reticular': 'down',
    },
    histogram: ['depthsMm', 'share'],
    section: ['layers', 'channels'],
  },
  '/zones/*/prescription[fixed]/passes': {
    base: roller,
    changed: prescriptionOf(roller, { passes: 9 }),
    indicators: {
      ...contacts('up'),
      ...depthsRedrawn,
      'largest-gap': 'redrawn',
      'reaching-subcutis': 'redrawn',
      'drag-length': 'redrawn',
      'contact-time': 'up',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/prescription[stepped]/kind': {
    base: penStepped,
    changed: penContact,
    indicators: {
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'injured-papillary': 'up',
      'injured-reticular': 'up',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/zones/*/prescription[stepped]/startDepthMm': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { startDepthMm: 0.7 }),
    indicators: {
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'injured-papillary': 'up',
      'injured-reticular': 'up',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/zones/*/prescription[stepped]/stepMm': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { stepMm: 0.05 }),
    indicators: {
      'achieved-depth': 'down',
      'deepest-depth': 'down',
      'injured-papillary': 'redrawn',
      'injured-reticular': 'down',
    },
    histogram: ['depthsMm', 'share'],
    section: ['layers', 'channels'],
  },
  '/zones/*/prescription[stepped]/capMm': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { capMm: 0.8 }),
    indicators: { 'achieved-depth': 'down', 'deepest-depth': 'down', 'injured-reticular': 'down' },
    histogram: ['depthsMm', 'share'],
    section: ['layers', 'channels'],
  },
  '/zones/*/prescription[stepped]/clinicalEndpoint': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { clinicalEndpoint: 'pinpoint-bleeding' }),
    recordOnly: true,
  },
  '/zones/*/prescription[stepped]/maxPasses': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { maxPasses: 8 }),
    indicators: {
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'local-density': 'redrawn',
      'punctured-fraction': 'redrawn',
      'sweep-coverage': 'redrawn',
      'largest-gap': 'redrawn',
      'injured-papillary': 'redrawn',
      'injured-reticular': 'up',
      'drag-length': 'up',
      'hand-speed': 'up',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/zones/*/prescription[stepped]/stopRules/*': {
    base: penStepped,
    changed: prescriptionOf(penStepped, { stopRules: ['pain', 'pinpoint bleeding'] }),
    recordOnly: true,
  },
  '/zones/*/delivery[contact]/kind': {
    base: penContact,
    changed: penGlide,
    indicators: {
      ...contacts('up'),
      ...depthsRedrawn,
      'largest-gap': 'redrawn',
      'drag-length': 'down',
      'hand-speed': 'down',
      'contact-time': 'up',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[contact]/contactSeconds': {
    base: penContact,
    changed: deliveryOf(penContact, { contactSeconds: 18 }),
    indicators: {
      ...contacts('up'),
      ...depthsRedrawn,
      'largest-gap': 'redrawn',
      'drag-length': 'down',
      'hand-speed': 'down',
      'contact-time': 'up',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[contact]/rateHz': {
    base: penContact,
    changed: deliveryOf(penContact, { rateHz: 145 }),
    indicators: {
      ...contacts('up'),
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'largest-gap': 'redrawn',
      'drag-length': 'down',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[glide]/kind': {
    base: penGlide,
    changed: penContact,
    indicators: {
      ...contacts('down'),
      ...depthsRedrawn,
      'largest-gap': 'redrawn',
      'drag-length': 'up',
      'hand-speed': 'up',
      'contact-time': 'down',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[glide]/handSpeedCmPerS': {
    base: penGlide,
    changed: deliveryOf(penGlide, { handSpeedCmPerS: 5 }),
    indicators: {
      ...contacts('down'),
      ...depthsRedrawn,
      'largest-gap': 'redrawn',
      'drag-length': 'up',
      'hand-speed': 'up',
      'contact-time': 'down',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[glide]/rateHz': {
    base: penGlide,
    changed: deliveryOf(penGlide, { rateHz: 150 }),
    indicators: {
      ...contacts('up'),
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'largest-gap': 'redrawn',
      'drag-length': 'down',
    },
    histogram: ['densities', 'share'],
    section: ['channels'],
  },
  '/zones/*/delivery[roll]/kind': {
    base: roller,
    changed: deliveryOf(roller, { kind: 'rolling' }),
    refusedAt: '/zones/0/delivery/kind',
  },
  '/zones/*/delivery[roll]/handSpeedCmPerS': {
    base: roller,
    changed: deliveryOf(roller, { handSpeedCmPerS: 10 }),
    indicators: {
      'achieved-depth': 'up',
      'deepest-depth': 'up',
      'reaching-subcutis': 'up',
      'injured-reticular': 'up',
      'drag-length': 'up',
      'hand-speed': 'up',
      'contact-time': 'down',
    },
    histogram: ['share'],
    section: ['channels'],
  },
  '/course/sessions': {
    base: penContact,
    changed: { ...penContact, course: { ...penContact.course, sessions: 6 } },
    indicators: { 'course-channels': 'up' },
  },
  '/course/intervalDays': {
    base: penContact,
    changed: { ...penContact, course: { ...penContact.course, intervalDays: 10 } },
    recordOnly: true,
  },
  '/doseWindowCm2': {
    base: penContact,
    changed: { ...penContact, doseWindowCm2: 1 },
    indicators: { 'local-density': 'up' },
    histogram: ['windowCm2', 'share'],
  },
};
