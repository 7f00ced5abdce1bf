/** What a person answers: what a change of each answer must bring about. */
import type { Person } from '../../src/planning/index.ts';
import { penContact, radiofrequency } from './good-plans.ts';
import { personOf, type Finds } from './perturbation.ts';

/** A rule that points at the question itself. */
const found = (severity: string, rule: string, field: keyof Person): readonly string[] => [
  `${severity} ${rule} /person/${field}`,
];

type WordRow = readonly [field: keyof Person, answer: string, severity: string, rule: string];

const words: readonly WordRow[] = [
  ['pregnancy', 'pregnant', 'block', 'pregnancy-or-nursing'],
  ['isotretinoin', 'taking', 'block', 'isotretinoin-current'],
  ['anticoagulant', 'taking', 'warn', 'anticoagulant'],
  ['bleedingDisorder', 'yes', 'block', 'bleeding-disorder'],
  ['keloidTendency', 'yes', 'warn', 'keloid-tendency'],
  ['diabetes', 'uncontrolled', 'block', 'diabetes-uncontrolled'],
  ['immunosuppression', 'yes', 'block', 'immunosuppression'],
  ['autoimmuneDisease', 'yes', 'warn', 'autoimmune-disease'],
  ['bloodBorneInfection', 'yes', 'block', 'blood-borne-infection'],
  ['metalAllergy', 'yes', 'block', 'metal-allergy'],
  ['anaestheticAllergy', 'yes', 'block', 'anaesthetic-allergy'],
  ['productAllergy', 'yes', 'warn', 'product-allergy'],
  ['heartDisease', 'yes', 'warn', 'heart-disease'],
  ['smoking', 'yes', 'inform', 'smoking'],
];

/** The first session is on 2026-11-21. */
const days: readonly WordRow[] = [
  ['lastFiller', '2026-09-30', 'warn', 'filler-recent'],
  ['lastToxin', '2026-09-30', 'warn', 'toxin-recent'],
  ['lastSurgery', '2026-09-30', 'warn', 'surgery-recent'],
  ['lastLaser', '2026-09-30', 'warn', 'laser-recent'],
  ['lastPeel', '2026-09-30', 'warn', 'peel-recent'],
  ['lastCancerTherapy', '2026-11-01', 'block', 'cancer-therapy-recent'],
  ['lastRetinoid', '2026-11-20', 'warn', 'retinoid-recent'],
  ['lastExfoliant', '2026-11-20', 'warn', 'exfoliant-recent'],
  ['lastHairRemoval', '2026-11-20', 'warn', 'hair-removal-recent'],
  ['lastSun', '2026-11-20', 'warn', 'sun-recent'],
  ['lastPainReliever', '2026-11-20', 'warn', 'pain-reliever-recent'],
  ['lastAlcohol', '2026-11-21', 'warn', 'alcohol-recent'],
];

const rows = Object.fromEntries(
  [...words, ...days].map(([field, answer, severity, rule]): readonly [string, Finds] => [
    `/person/${field}`,
    {
      base: penContact,
      changed: personOf(penContact, { [field]: answer }),
      finds: found(severity, rule, field),
    },
  ]),
);

const herpes = personOf(penContact, { herpesHistory: 'yes' });
const stopped = personOf(penContact, { isotretinoin: 'stopped' });

export const personPerturbations: Readonly<Record<string, Finds>> = {
  ...rows,
  '/person/weightKg': {
    base: penContact,
    changed: personOf(penContact, { weightKg: 60 }),
    finds: [],
    moves: ['anaesthetic'],
  },
  '/person/herpesHistory': {
    base: penContact,
    changed: herpes,
    finds: found('warn', 'herpes-without-prophylaxis', 'herpesProphylaxis'),
  },
  '/person/herpesProphylaxis': {
    base: herpes,
    changed: personOf(herpes, { herpesProphylaxis: 'planned' }),
    finds: found('inform', 'herpes-history', 'herpesHistory'),
    gone: found('warn', 'herpes-without-prophylaxis', 'herpesProphylaxis'),
  },
  '/person/implantedElectronics': {
    base: radiofrequency,
    changed: personOf(radiofrequency, { implantedElectronics: 'yes' }),
    finds: found('block', 'radiofrequency-electronics', 'implantedElectronics'),
  },
  '/person/lastIsotretinoin': {
    base: stopped,
    changed: personOf(stopped, { lastIsotretinoin: '2026-09-30' }),
    finds: found('warn', 'isotretinoin-recent', 'lastIsotretinoin'),
  },
};
