/** For every leaf of the schema: what a change of it must move, and in which direction, at nominal. */
import { penContact } from './good-plans.ts';
import { contacts, personOf, prescriptionOf, zoneOf, type Entry } from './perturbation.ts';
import { personPerturbations } from './person-perturbations.ts';
import { productPerturbations } from './product-perturbations.ts';
import { skinPerturbations } from './skin-perturbations.ts';
import { zonePerturbations } from './zone-perturbations.ts';

/** Read by the healing course alone: course-perturbations.ts says what they move there. */
const ofCourse = {
  retinoidWeeks: 16,
  retinoidAfter: 'continued',
  topicalSteroid: 'stopped',
  sunExposure: 'daily',
} as const;

const penDeep = prescriptionOf(zoneOf(penContact, { areaCm2: 28 }), { depthMm: 1.5 });

export const perturbations: Readonly<Record<string, Entry>> = {
  '/schema': { base: penContact, changed: { ...penContact, schema: 'percuta.plan/2' }, refusedAt: '/schema' },
  '/title': { base: penContact, changed: { ...penContact, title: 'Another title' }, recordOnly: true },
  '/notes': { base: penContact, changed: { ...penContact, notes: 'Other remarks' }, recordOnly: true },
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
      'reaching-subcutis': 'down',
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
  '/indication': {
    base: penContact,
    changed: { ...penContact, indication: 'striae' },
    finds: ['inform label-indication /indication', 'inform studied-shortest /zones/0/prescription'],
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
  ...personPerturbations,
  ...Object.fromEntries(
    Object.entries(ofCourse).map(([field, answer]): [string, Entry] => [
      `/person/${field}`,
      { base: penContact, changed: personOf(penContact, { [field]: answer }), recordOnly: true },
    ]),
  ),
  ...zonePerturbations,
  ...skinPerturbations,
  ...productPerturbations,
  '/course/sessions': {
    base: penContact,
    changed: { ...penContact, course: { ...penContact.course, sessions: 6 } },
    indicators: { 'course-channels': 'up' },
    findings: true,
  },
  '/course/intervalDays': {
    base: penContact,
    changed: { ...penContact, course: { ...penContact.course, intervalDays: 10 } },
    finds: ['inform label-interval /course/intervalDays'],
  },
  '/doseWindowCm2': {
    base: penContact,
    changed: { ...penContact, doseWindowCm2: 1 },
    indicators: { 'local-density': 'up' },
    histogram: ['windowCm2', 'share'],
  },
};
