import { law } from '../../mechanism.ts';
import { fibroblastLevel, myofibroblastLevel } from '../dermis/fibroblast-level.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { ashcroft2012, mori2002, shinozaki2009 } from '../observations.ts';
import { diabeticSynthesis } from '../person/diabetes.ts';
import { smokingSynthesis } from '../person/smoking.ts';
import { steroidGain } from '../person/steroid.ts';
import { cascade, dale1996, jin2011, mi2007, segal2012 } from '../references.ts';
import { ctgf, proInflammatory, tgf1, tgf3 } from '../states.ts';
import { collagenMass } from './collagen-mass.ts';

const note = 'value behind the reference cascade, within a factor of three';

export const synthesisGain = judged({
  id: 'synthesisGain',
  meaning: 'largest gain of collagen synthesis per fibroblast, fold',
  unit: '1',
  median: 6,
  low: 2,
  high: 18,
  near: [cascade],
  note,
});

export const synthesisHalfGain = judged({
  id: 'synthesisHalfGain',
  meaning: 'gain of TGF-β1 at half the largest gain of synthesis, fold',
  unit: '1',
  median: 4,
  low: 1.3,
  high: 12,
  near: [cascade],
  note,
});

export const tgf3Weight = judged({
  id: 'tgf3Weight',
  meaning: 'weight of TGF-β3 beside TGF-β1 in the call for collagen',
  unit: '1',
  median: 0.8,
  low: 0.27,
  high: 2.4,
  near: [dale1996],
  note,
});

export const ctgfWeight = judged({
  id: 'ctgfWeight',
  meaning: 'weight of CTGF beside TGF-β1 in the call for collagen',
  unit: '1',
  median: 0.6,
  low: 0.2,
  high: 1.8,
  near: [cascade],
  note,
});

export const myofibroblastWeight = judged({
  id: 'myofibroblastWeight',
  meaning: 'collagen a myofibroblast makes over that of a fibroblast',
  unit: '1',
  median: 2,
  low: 1,
  high: 4,
  near: [cascade],
  note: 'value of the reference cascade, within a factor of two; another published model has 2 from memory',
});

export const inflammationHalf = judged({
  id: 'inflammationHalf',
  meaning: 'inflammatory signal that halves collagen synthesis',
  unit: '1',
  median: 1.4,
  low: 1,
  high: 2,
  near: [mi2007, mori2002, shinozaki2009],
  note: 'of the order of the peak after the reference injury: a judgement, no dose response was found; without TNF mice make more collagen',
});

export const collagenCrowding = judged({
  id: 'collagenCrowding',
  meaning: 'gain of collagen at which further gain of synthesis is halved',
  unit: '1',
  median: 1,
  low: 0.33,
  high: 3,
  near: [jin2011],
  note,
});

export const synthesisStimulus = law({
  id: 'synthesis-stimulus',
  title: 'Collagen synthesis per fibroblast under growth factors, fold',
  defines: 'synthesisStimulus',
  unit: '1',
  text: '1 + synthesisGain * smokingSynthesis * diabeticSynthesis * hill(tgf1 - 1 + tgf3Weight * (tgf3 - 1) + ctgfWeight * (ctgf - 1), synthesisHalfGain, 1)',
  symbols: given(
    synthesisGain,
    smokingSynthesis,
    diabeticSynthesis,
    tgf1,
    tgf3Weight,
    tgf3,
    ctgfWeight,
    ctgf,
    synthesisHalfGain,
  ),
  off: '1',
  sources: [dale1996, segal2012, jin2011],
  validity: [],
  neutral: 'growth factors call no collagen',
});

export const inflammationBrake = law({
  id: 'inflammation-brake',
  title: 'Share of collagen synthesis that inflammation lets through',
  defines: 'inflammationBrake',
  unit: '1',
  text: '1 / (1 + (proInflammatory / inflammationHalf)^2)',
  symbols: given(proInflammatory, inflammationHalf),
  off: '1',
  sources: [mi2007, mori2002, shinozaki2009, ashcroft2012],
  validity: [],
  neutral: 'inflammation does not hold synthesis back',
});

export const synthesisChange = law({
  id: 'synthesis-change',
  title: 'Collagen synthesis of all cells less that at rest, fold',
  defines: 'synthesisChange',
  unit: '1',
  text: '(fibroblastLevel + myofibroblastWeight * myofibroblastLevel) * synthesisStimulus * inflammationBrake - 1',
  symbols: given(
    fibroblastLevel,
    myofibroblastWeight,
    myofibroblastLevel,
    synthesisStimulus,
    inflammationBrake,
  ),
  sources: [segal2012, jin2011],
  validity: [],
  neutral: 'a sum, nothing to switch off',
});

export const crowding = law({
  id: 'collagen-crowding',
  title: 'Share of the gain of synthesis that crowded collagen lets through',
  defines: 'crowding',
  unit: '1',
  text: '1 / (1 + pos(collagenMass - 1) / collagenCrowding)',
  symbols: given(collagenMass, collagenCrowding),
  off: '1',
  sources: [jin2011],
  validity: [],
  neutral: 'collagen does not limit itself',
});

export const extraSynthesis = law({
  id: 'extra-synthesis',
  title: 'Collagen synthesis above that at rest, fold',
  defines: 'extraSynthesis',
  unit: '1',
  text: 'pos(synthesisChange) * crowding * steroidGain',
  symbols: given(synthesisChange, crowding, steroidGain),
  off: '0',
  sources: [segal2012, jin2011],
  validity: [],
  neutral: 'synthesis never rises above that at rest',
});

export const withheldSynthesis = law({
  id: 'withheld-synthesis',
  title: 'Share of the synthesis at rest that is withheld',
  defines: 'withheldSynthesis',
  unit: '1',
  text: 'pos(-synthesisChange)',
  symbols: given(synthesisChange),
  off: '0',
  sources: [mi2007],
  validity: [],
  neutral: 'synthesis never falls below that at rest',
});
