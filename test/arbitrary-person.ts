/** People whose answers stop no plan. */
import fc from 'fast-check';
import { phototypes } from '../src/catalogue/index.ts';
import type { Person } from '../src/planning/index.ts';

const yesNo = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const no = fc.constantFrom('no' as const, 'unknown' as const);

const decimal = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const last = fc.oneof(day, fc.constant('never' as const), fc.constant('unknown' as const));

export const arbitraryPerson: fc.Arbitrary<Person> = fc.record(
  {
    ageYears: fc.oneof(decimal(22, 100), fc.constant('unknown' as const)),
    sex: fc.constantFrom('female', 'male', 'unknown'),
    phototype: fc.constantFrom(...phototypes, 'unknown' as const),
    weightKg: fc.oneof(decimal(40, 160), fc.constant('unknown' as const)),
    pregnancy: fc.constantFrom('neither', 'unknown'),
    isotretinoin: fc.constantFrom('stopped', 'never', 'unknown'),
    anticoagulant: fc.constantFrom('taking', 'none', 'unknown'),
    bleedingDisorder: no,
    herpesHistory: yesNo,
    herpesProphylaxis: fc.constantFrom('planned', 'none', 'unknown'),
    keloidTendency: yesNo,
    diabetes: fc.constantFrom('none', 'controlled', 'unknown'),
    immunosuppression: no,
    autoimmuneDisease: yesNo,
    bloodBorneInfection: no,
    metalAllergy: no,
    anaestheticAllergy: no,
    productAllergy: yesNo,
    implantedElectronics: no,
    heartDisease: yesNo,
    smoking: yesNo,
    lastIsotretinoin: last,
    lastFiller: last,
    lastToxin: last,
    lastSurgery: last,
    lastLaser: last,
    lastPeel: last,
    lastCancerTherapy: fc.constantFrom('never', 'unknown'),
    lastRetinoid: last,
    lastExfoliant: last,
    lastHairRemoval: last,
    lastSun: last,
    lastPainReliever: last,
    lastAlcohol: last,
    retinoidWeeks: fc.oneof(decimal(0, 520), fc.constant('unknown' as const)),
    retinoidAfter: fc.constantFrom('paused', 'continued', 'unknown'),
    topicalSteroid: fc.constantFrom('none', 'stopped', 'continued', 'unknown'),
    sunExposure: fc.constantFrom('none', 'daily', 'unknown'),
  },
  { requiredKeys: ['ageYears', 'sex', 'phototype'] },
) as fc.Arbitrary<Person>;
