/** Small plans of each kind of device, clear of findings, for the tests of this room. */
import { checkPlan } from './check-plan.ts';
import type { Finding } from './finding.ts';
import type { Person, Plan, Zone } from './plan.ts';
import type { ResolvedPlan } from './resolve.ts';

const first: Zone = {
  id: 'cheek-left',
  site: 'cheek',
  areaCm2: 28,
  prescription: { kind: 'fixed', depthMm: 1, passes: 4 },
  delivery: { kind: 'contact', contactSeconds: 90 },
  condition: 'clear',
  mole: 'no',
  tattoo: 'no',
  metalImplant: 'no',
  scarAgeDays: 400,
};

/** A person who was asked everything and has nothing to tell. */
export const uneventful: Person = {
  ageYears: 48,
  sex: 'female',
  phototype: 'II',
  weightKg: 70,
  pregnancy: 'neither',
  isotretinoin: 'never',
  anticoagulant: 'none',
  bleedingDisorder: 'no',
  herpesHistory: 'no',
  herpesProphylaxis: 'none',
  keloidTendency: 'no',
  diabetes: 'none',
  immunosuppression: 'no',
  autoimmuneDisease: 'no',
  bloodBorneInfection: 'no',
  metalAllergy: 'no',
  anaestheticAllergy: 'no',
  productAllergy: 'no',
  implantedElectronics: 'no',
  heartDisease: 'no',
  smoking: 'no',
  lastIsotretinoin: 'never',
  lastFiller: 'never',
  lastToxin: 'never',
  lastSurgery: 'never',
  lastLaser: 'never',
  lastPeel: 'never',
  lastCancerTherapy: 'never',
  lastRetinoid: 'never',
  lastExfoliant: 'never',
  lastHairRemoval: 'never',
  lastSun: 'never',
  lastPainReliever: 'never',
  lastAlcohol: 'never',
};

/** A labelled pen on its label. */
export const pen: Plan = {
  schema: 'percuta.plan/1',
  title: 'Pen',
  person: uneventful,
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [first],
  course: { sessions: 4, intervalDays: 30 },
};

export const withZone = (edit: Partial<Zone>, of: Plan = pen): Plan => ({
  ...of,
  zones: [{ ...of.zones[0]!, ...edit }],
});

export const withPerson = (edit: Partial<Person>, of: Plan = pen): Plan => ({
  ...of,
  person: { ...of.person, ...edit },
});

export const roller: Plan = {
  ...withZone({
    prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 },
    delivery: { kind: 'roll' },
  }),
  device: 'dermaroller-mf8',
};

export const stamp: Plan = {
  ...withZone({
    areaCm2: 9,
    prescription: { kind: 'fixed', depthMm: 1.5, passes: 2 },
    delivery: { kind: 'stamp' },
  }),
  device: 'manual-stamp-1-5-mm',
};

export const radiofrequency: Plan = { ...stamp, device: 'radiofrequency-insulated' };

export const homeRoller: Plan = {
  ...withZone(
    { areaCm2: 9, prescription: { kind: 'fixed', depthMm: 0.25, passes: 4 } },
    { ...roller, device: 'home-roller-0-25-mm' },
  ),
};

export const resolvedOf = (plan: Plan): ResolvedPlan => {
  const checked = checkPlan(plan);
  if (checked.resolved === undefined) throw new Error(JSON.stringify(checked.findings));
  return checked.resolved;
};

export const findingsOf = (rule: string, plan: Plan): readonly Finding[] =>
  checkPlan(plan).findings.filter((finding) => finding.rule === rule);
