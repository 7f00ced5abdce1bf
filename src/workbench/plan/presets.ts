import type { Plan } from '../../planning/index.ts';
import { startingPlan } from './starting-plan.ts';

/** What a new plan can start from. */
export interface Preset {
  readonly id: 'pen-cheek' | 'roller-acne-scars' | 'stepped-to-erythema' | 'home-roller';
  readonly plan: Plan;
}

const rollerAcneScars: Plan = {
  schema: 'percuta.plan/1',
  title: 'Rolling acne scars of both cheeks, roller of 1.5 mm',
  person: { ageYears: 27, sex: 'male', phototype: 'III' },
  indication: 'acne-scars-rolling',
  device: 'roller-540-1-5-mm',
  zones: (['cheek-left', 'cheek-right'] as const).map((id) => ({
    id,
    site: 'cheek',
    areaCm2: 30,
    prescription: { kind: 'fixed', depthMm: 1.5, passes: 4 },
    delivery: { kind: 'roll' },
    condition: 'clear',
  })),
  course: { sessions: 4, intervalDays: 42 },
};

const steppedToErythema: Plan = {
  schema: 'percuta.plan/1',
  title: 'Wrinkles of the forehead, pen stepped until erythema',
  person: { ageYears: 55, sex: 'female', phototype: 'II' },
  indication: 'facial-wrinkles',
  device: 'exceed',
  zones: [
    {
      id: 'forehead',
      site: 'forehead',
      areaCm2: 40,
      prescription: {
        kind: 'stepped',
        startDepthMm: 0.5,
        stepMm: 0.25,
        capMm: 1.25,
        clinicalEndpoint: 'erythema',
        maxPasses: 6,
        stopRules: ['the person asks to stop', 'bleeding that does not stop when pressed'],
      },
      delivery: { kind: 'glide', handSpeedCmPerS: 2 },
      condition: 'clear',
    },
  ],
  course: { sessions: 4, intervalDays: 30 },
};

const homeRoller: Plan = {
  schema: 'percuta.plan/1',
  title: 'Home roller meant to go 0.5 mm deep: stopped',
  person: { ageYears: 31, sex: 'female', phototype: 'IV' },
  indication: 'enlarged-pores',
  device: 'home-roller-0-25-mm',
  zones: [
    {
      id: 'nose',
      site: 'nose',
      areaCm2: 12,
      prescription: { kind: 'fixed', depthMm: 0.5, passes: 4 },
      delivery: { kind: 'roll' },
    },
  ],
  course: { sessions: 12, intervalDays: 7 },
};

/** The first is what the page opens with. */
export const presets: readonly Preset[] = [
  { id: 'pen-cheek', plan: startingPlan },
  { id: 'roller-acne-scars', plan: rollerAcneScars },
  { id: 'stepped-to-erythema', plan: steppedToErythema },
  { id: 'home-roller', plan: homeRoller },
];
