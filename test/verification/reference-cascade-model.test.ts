import { expect, test } from 'vitest';
import { assemble } from '../../src/model/index.ts';
import {
  checkSystem,
  rodas5p,
  solve,
  type SystemDeclaration,
  type Values,
} from '../../src/numerics/index.ts';
import {
  braked,
  byVolume,
  displaced,
  mended,
  neverNegative,
  pooled,
  smoothClosure,
} from './reference-cascade-mends.ts';

/** Parameters of the model and the constants of the cascade they are. */
const names = {
  degranulation: 'kP',
  fibrinolysis: 'dFb',
  macrophageFibrinolysis: 'kFbM',
  debrisDecay: 'dD',
  debrisByNeutrophils: 'kDN',
  debrisByMacrophages: 'kDM',
  neutrophilInflux: 'kN',
  neutrophilHalfLevel: 'KIN',
  neutrophilLoss: 'muN',
  neutrophilScale: 'Nr',
  monocyteInflux: 'kM',
  monocyteHalfLevel: 'KIM',
  monocyteMaturation: 'kMo',
  macrophageScale: 'Mr',
  inflammatoryLoss: 'mu1',
  resolvingLoss: 'mu2',
  switching: 'k12',
  efferocytosis: 'k12e',
  resolvingSwitch: 'k12A',
  cytokineLoss: 'dI',
  debrisAlarm: 'iD',
  neutrophilAlarm: 'iN',
  macrophageAlarm: 'iM',
  resolvingTurnover: 'dA',
  resolvingSecretion: 'aM2',
  latentLoss: 'dL',
  latentActivation: 'act0',
  macrophageActivation: 'actM',
  macrophageTgf: 'aLM',
  plateletTgf1: 'rel1',
  tgf1Turnover: 'dT',
  tgf3Turnover: 'dT3',
  macrophageTgf3: 't3M2',
  fibroblastTgf3: 't3F',
  plateletTgf3: 'rel3',
  pdgfTurnover: 'dP',
  macrophagePdgf: 'pM',
  plateletPdgf: 'relP',
  egfTurnover: 'dE',
  woundEgf: 'egK',
  macrophageEgf: 'egM',
  plateletEgf: 'relE',
  kgfTurnover: 'dK',
  inflammatoryKgf: 'kgI',
  fibroblastKgf: 'kgF',
  fgf2Turnover: 'dFG',
  debrisFgf2: 'fgD',
  macrophageFgf2: 'fgM',
  plateletFgf2: 'relF',
  vegfTurnover: 'dV',
  woundVegf: 'veK',
  macrophageVegf: 'veM',
  plateletVegf: 'relV',
  ctgfTurnover: 'dC',
  tgfCtgf: 'ctT',
  frontSpeed: 'v',
  channelRadius: 'rad',
  epidermalTurnover: 'tauE',
  factorThickening: 'e1',
  dermalThickening: 'e2',
  healthyFibroblasts: 'F0',
  fibroblastLimit: 'KF',
  fibroblastGrowth: 'rF',
  growthHalfGain: 'KPf',
  fibroblastTurnover: 'dF',
  fibroblastRecruitment: 'chem',
  differentiation: 'kMF',
  differentiationHalfGain: 'KMF',
  myofibroblastLoss: 'dMF',
  vesselGrowth: 'rV',
  vesselHalfGain: 'KVe',
  vesselLimit: 'KV',
  vesselRegression: 'dVs',
  collagen3Share: 'f3',
  collagenRenewal: 'fsr',
  matureLoss: 'dm',
  synthesisGain: 'gmax',
  synthesisHalfGain: 'KTc',
  tgf3Weight: 'w3',
  ctgfWeight: 'wC',
  collagen3Gain: 'g3',
  collagenCrowding: 'sc',
  tropoelastinTurnover: 'dTn',
  tropoelastinGain: 'gE',
  elastinTurnover: 'dEl',
  elastolysis: 'kEl',
  glycosaminoglycanTurnover: 'dG',
  fibroblastGlycosaminoglycan: 'gG',
  mmpTurnover: 'dMP',
  inflammatoryMmp: 'mI',
  macrophageMmp: 'mM',
  timpTurnover: 'dTI',
  tgf1Timp: 'tT',
  tgf3Timp: 'tT3',
} as const;

/** Written as numbers in the texts of the cascade, or following from its constants. */
const others = {
  tgf3Antagonism: 0.3,
  egfGlycosaminoglycan: 0.3,
  factorMotility: 0.5,
  motilityHalfGain: 2,
  inflammationHalf: 1.4,
  fgf2Weight: 0.5,
  myofibroblastWeight: 2,
  proteolyticShare: 0.5,
  newToMature: 0.57 / (1 - 0.1 - 0.57),
};

/** States of the model and of the cascade. */
const states = {
  platelets: 'P',
  fibrin: 'Fb',
  debris: 'Dm',
  neutrophils: 'N',
  monocytes: 'Mo',
  inflammatoryMacrophages: 'M1',
  resolvingMacrophages: 'M2',
  proInflammatory: 'I',
  antiInflammatory: 'A',
  latentTgf: 'T1L',
  tgf1: 'T1',
  tgf3: 'T3',
  pdgf: 'PD',
  egf: 'EG',
  kgf: 'KG',
  fgf2: 'FG',
  vegf: 'VE',
  ctgf: 'CT',
  openRadius: 'rho',
  epidermalThickness: 'E',
  fibroblasts: 'F',
  myofibroblasts: 'MF',
  vessels: 'V',
  newCollagen1: 'Cn',
  matureCollagen1: 'Cm',
  newCollagen3: 'C3n',
  matureCollagen3: 'C3m',
  tropoelastin: 'Tn',
  elastin: 'El',
  glycosaminoglycans: 'G',
  mmp: 'MP',
  timp: 'TI',
} as const;

const sessions = [0, 30];
const days = [0.25, 1, 3, 7, 28, 31, 60];

const courseOf = (declaration: SystemDeclaration, parameters: Values): ((state: string) => number[]) => {
  const system = checkSystem(declaration);
  const { outcome, states: values } = solve({ system, parameters }, rodas5p, {
    control: { rtol: 1e-8, atol: 1e-10 },
    saveAt: days,
  });
  expect(outcome.kind).toBe('finished');
  return (state) =>
    days.map((_, row) => values[row * system.states.length + system.states.indexOf(state)] as number);
};

test('with the printed numbers the model is the mended cascade', () => {
  const cascade = mended([smoothClosure, byVolume, displaced, braked, neverNegative, pooled], sessions, 60);
  const constants: Readonly<Record<string, { readonly value: number }>> = cascade.constants ?? {};
  const printed = Object.fromEntries(
    Object.entries(names).map(([name, printedName]) => [name, constants[printedName]?.value ?? NaN]),
  );
  const ofModel = courseOf(assemble({ sessions, endDay: 60 }), { ...printed, ...others });
  const ofCascade = courseOf(cascade, {});
  for (const [name, printedName] of Object.entries(states)) {
    const expected = ofCascade(printedName);
    ofModel(name).forEach((value, index) => {
      const wanted = expected[index] as number;
      expect(
        Math.abs(value - wanted) / (Math.abs(wanted) + 1e-3),
        `${name} on day ${days[index]}: ${value} and ${wanted}`,
      ).toBeLessThan(1e-5);
    });
  }
});
