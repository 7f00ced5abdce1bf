import { noSource } from '../../../catalogue/index.ts';
import { flux, law } from '../../mechanism.ts';
import { parameter } from '../../parameter.ts';
import { given } from '../notation/given.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { judged } from '../notation/judged.ts';
import { schmitt2018 } from '../observations.ts';
import { diabeticInhibition, diabeticProteolysis } from '../person/diabetes.ts';
import { smokingProteolysis } from '../person/smoking.ts';
import { cascade, jin2011, murphy2012 } from '../references.ts';
import { mmp, proInflammatory, tgf1, tgf3, timp } from '../states.ts';

const note = 'value of the reference cascade, within a factor of three';
const near = [cascade] as const;

export const mmpTurnover = parameter({
  id: 'mmpTurnover',
  meaning: 'rate at which MMP turns over',
  unit: '/d',
  prior: { kind: 'lognormal', low: 0.44, high: 1.75 },
  evidence: [
    {
      value: 0.875,
      unit: '/d',
      spread: { kind: 'none' },
      from: 'mouse',
      method: 'MMP-9, parameter of a published model of the heart',
      access: 'read',
      tier: 'primary',
      sources: [jin2011],
      row: 'healing dMP, mI, mM',
      note: 'the width, a factor of two, is assumed',
    },
  ],
});

export const inflammatoryMmp = judged({
  id: 'inflammatoryMmp',
  meaning: 'gain of MMP per inflammatory signal, fold',
  unit: '1',
  median: 0.5,
  low: 0.17,
  high: 1.5,
  near,
  note,
});

export const macrophageMmp = judged({
  id: 'macrophageMmp',
  meaning: 'gain of MMP that macrophages at level 1 uphold, fold',
  unit: '1',
  median: 0.8,
  low: 0.27,
  high: 2.4,
  near: [cascade, jin2011],
  note,
});

export const timpTurnover = judged({
  id: 'timpTurnover',
  meaning: 'rate at which TIMP turns over',
  unit: '/d',
  median: 1,
  low: 0.33,
  high: 3,
  near,
  note,
});

export const tgf1Timp = judged({
  id: 'tgf1Timp',
  meaning: 'gain of TIMP where TGF-β1 has doubled, fold',
  unit: '1',
  median: 0.25,
  low: 0.08,
  high: 0.75,
  near,
  note,
});

export const tgf3Timp = judged({
  id: 'tgf3Timp',
  meaning: 'gain of TIMP where TGF-β3 has doubled, fold',
  unit: '1',
  median: 0.15,
  low: 0.05,
  high: 0.45,
  near,
  note,
});

export const proteolyticShare = parameter({
  id: 'proteolyticShare',
  meaning: 'share of collagen breakdown that follows the balance of MMP and TIMP',
  unit: '1',
  prior: { kind: 'uniform', low: 0.2, high: 0.8 },
  evidence: [
    {
      value: 0.5,
      unit: '1',
      spread: { kind: 'range', low: 0.2, high: 0.8 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource, cascade],
      note: 'value of the reference cascade; a share lies between 0 and 1',
    },
  ],
});

export const proteolysis = law({
  id: 'proteolysis',
  title: 'MMP over TIMP, against that at rest',
  defines: 'proteolysis',
  unit: '1',
  text: 'mmp / timp',
  symbols: given(mmp, timp),
  off: '1',
  sources: [murphy2012, jin2011],
  validity: [],
  neutral: 'breakdown stays that at rest',
});

export const breakdown = law({
  id: 'collagen-breakdown',
  title: 'Rate of collagen breakdown over that at rest',
  defines: 'breakdown',
  unit: '1',
  text: '1 + proteolyticShare * (proteolysis - 1)',
  symbols: given(proteolyticShare, proteolysis),
  off: '1',
  sources: [murphy2012, cascade],
  validity: [],
  neutral: 'breakdown stays that at rest',
});

export const mmpReturn = flux({
  id: 'mmp-turnover',
  title: 'MMP turns over',
  to: 'mmp',
  unit: '/d',
  text: 'mmpTurnover * (1 - mmp)',
  symbols: given(mmpTurnover, mmp),
  sources: [jin2011],
  validity: [],
  neutral: 'MMP that came stays',
});

export const mmpFromInflammation = flux({
  id: 'mmp-from-inflammation',
  title: 'Inflammatory cytokines call MMP',
  to: 'mmp',
  unit: '/d',
  text: 'mmpTurnover * inflammatoryMmp * smokingProteolysis * diabeticProteolysis * proInflammatory',
  symbols: given(mmpTurnover, inflammatoryMmp, smokingProteolysis, diabeticProteolysis, proInflammatory),
  sources: [jin2011, murphy2012],
  validity: [],
  neutral: 'inflammation calls no MMP',
});

export const mmpFromMacrophages = flux({
  id: 'mmp-from-macrophages',
  title: 'Macrophages secrete MMP',
  to: 'mmp',
  unit: '/d',
  text: 'mmpTurnover * macrophageMmp * diabeticProteolysis * macrophageLevel',
  symbols: given(mmpTurnover, macrophageMmp, diabeticProteolysis, macrophageLevel),
  sources: [jin2011],
  validity: [],
  neutral: 'macrophages secrete no MMP',
});

export const timpReturn = flux({
  id: 'timp-turnover',
  title: 'TIMP turns over',
  to: 'timp',
  unit: '/d',
  text: 'timpTurnover * (1 - timp)',
  symbols: given(timpTurnover, timp),
  sources: [cascade],
  validity: [],
  neutral: 'TIMP that came stays',
});

export const timpFromTgf = flux({
  id: 'timp-from-tgf-beta',
  title: 'TGF-β1 and TGF-β3 call TIMP',
  to: 'timp',
  unit: '/d',
  text: 'timpTurnover * diabeticInhibition * (tgf1Timp * pos(tgf1 - 1) + tgf3Timp * pos(tgf3 - 1))',
  symbols: given(timpTurnover, diabeticInhibition, tgf1Timp, tgf1, tgf3Timp, tgf3),
  sources: [schmitt2018, cascade],
  validity: [],
  neutral: 'TIMP stays at rest',
});
