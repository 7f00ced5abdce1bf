import { flux } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { diabeticEfferocytosis, diabeticSwitching } from '../person/diabetes.ts';
import { nagaraja2014, skibidy2026, torres2019, waughSherratt2006 } from '../references.ts';
import { antiInflammatory, inflammatoryMacrophages } from '../states.ts';
import { neutrophilLevel } from './neutrophils.ts';

const near = [skibidy2026, torres2019] as const;

export const switching = judged({
  id: 'switching',
  meaning: 'rate at which inflammatory macrophages turn resolving by themselves',
  unit: '/d',
  median: 0.4,
  low: 0.15,
  high: 1.2,
  near,
  note: 'macrophages stay inflammatory for about 48 h in one model, by all ways together',
});

export const efferocytosis = judged({
  id: 'efferocytosis',
  meaning: 'further rate from eating dead neutrophils, at a neutrophil level of 1',
  unit: '/d',
  median: 0.6,
  low: 0.15,
  high: 1.2,
  near,
  note: 'macrophages stay inflammatory for about 48 h in one model, by all ways together',
});

export const resolvingSwitch = judged({
  id: 'resolvingSwitch',
  meaning: 'further rate from resolving cytokines, at their level 1',
  unit: '/d',
  median: 0.3,
  low: 0.15,
  high: 1.2,
  near,
  note: 'macrophages stay inflammatory for about 48 h in one model, by all ways together',
});

const step = {
  from: 'inflammatoryMacrophages',
  to: 'resolvingMacrophages',
  unit: '/mm3/d',
  validity: [],
} as const;

export const ownSwitching = flux({
  ...step,
  id: 'macrophage-switching',
  title: 'Macrophages turn from inflammatory to resolving',
  text: 'switching * diabeticSwitching * inflammatoryMacrophages',
  symbols: given(switching, diabeticSwitching, inflammatoryMacrophages),
  sources: [torres2019, waughSherratt2006],
  neutral: 'they turn only when told to',
});

export const efferocytosisSwitching = flux({
  ...step,
  id: 'efferocytosis-switching',
  title: 'Eating dead neutrophils turns macrophages',
  text: 'efferocytosis * diabeticEfferocytosis * neutrophilLevel * inflammatoryMacrophages',
  symbols: given(efferocytosis, diabeticEfferocytosis, neutrophilLevel, inflammatoryMacrophages),
  sources: [skibidy2026],
  neutral: 'dead neutrophils tell macrophages nothing',
});

export const cytokineSwitching = flux({
  ...step,
  id: 'cytokine-switching',
  title: 'Resolving cytokines turn macrophages',
  text: 'resolvingSwitch * antiInflammatory * inflammatoryMacrophages',
  symbols: given(resolvingSwitch, antiInflammatory, inflammatoryMacrophages),
  sources: [nagaraja2014],
  neutral: 'resolving cytokines turn no macrophage',
});
