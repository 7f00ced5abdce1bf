import { law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { convention } from '../notation/judged.ts';
import { cascade } from '../references.ts';
import { inflammatoryMacrophages, resolvingMacrophages } from '../states.ts';

export const macrophageScale = convention({
  id: 'macrophageScale',
  meaning: 'density of recruited macrophages that counts as a level of 1',
  unit: '/mm3',
  value: 300,
  near: [cascade],
  note: 'a scale: every strength of macrophages is stated at it',
});

export const inflammatoryLevel = law({
  id: 'inflammatory-level',
  title: 'Level of inflammatory macrophages',
  defines: 'inflammatoryLevel',
  unit: '1',
  text: 'inflammatoryMacrophages / macrophageScale',
  symbols: given(inflammatoryMacrophages, macrophageScale),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});

export const resolvingLevel = law({
  id: 'resolving-level',
  title: 'Level of resolving macrophages',
  defines: 'resolvingLevel',
  unit: '1',
  text: 'resolvingMacrophages / macrophageScale',
  symbols: given(resolvingMacrophages, macrophageScale),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});

export const macrophageLevel = law({
  id: 'macrophage-level',
  title: 'Level of all recruited macrophages',
  defines: 'macrophageLevel',
  unit: '1',
  text: 'inflammatoryLevel + resolvingLevel',
  symbols: given(inflammatoryLevel, resolvingLevel),
  sources: [cascade],
  validity: [],
  neutral: 'a scale, nothing to switch off',
});
