import { noSource } from '../../catalogue/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { healthyFibroblasts } from './dermis/fibroblast-level.ts';
import { openFraction } from './epidermis/open-surface.ts';
import { given } from './notation/given.ts';
import { judged } from './notation/judged.ts';
import { collagen1, collagen3, collagenMass } from './matrix/collagen-mass.ts';
import { collagen3Share } from './matrix/collagen-share.ts';
import { aust2008, lotfi2013, reilly2021 } from './observations.ts';
import { cascade, segal2012 } from './references.ts';
import {
  fibroblasts,
  glycosaminoglycans,
  inflammatoryMacrophages,
  matureCollagen1,
  matureCollagen3,
  newCollagen1,
  newCollagen3,
  resolvingMacrophages,
} from './states.ts';

/** What is read off the course beside the states themselves. */

export const stainSwelling = judged({
  id: 'stainSwelling',
  meaning: 'gain of stained area for each gain of glycosaminoglycans, at the same mass',
  unit: '1',
  median: 0.3,
  low: 0.05,
  high: 1,
  near: [lotfi2013],
  note: 'looser, wetter fibres cover more of a section; by how much was not found',
});

export const newCollagenStrength = parameter({
  id: 'newCollagenStrength',
  meaning: 'load that new collagen bears over that of cross-linked collagen',
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
      note: 'value of the evidence tables, from none measured',
    },
  ],
});

const shown = { validity: [], neutral: 'a reading, nothing to switch off' } as const;

export const massOfCollagen = law({
  ...shown,
  id: 'mass-of-collagen',
  title: 'Mass of all collagen over that at rest',
  defines: 'massOfCollagen',
  unit: '1',
  text: 'collagenMass',
  symbols: given(collagenMass),
  sources: [cascade],
});

/** Histology sees area, not mass. */
export const stainOfCollagen = law({
  ...shown,
  id: 'stain-of-collagen',
  title: 'Area stained for collagen over that at rest',
  defines: 'stainOfCollagen',
  unit: '1',
  text: 'collagenMass * (1 + stainSwelling * (glycosaminoglycans - 1))',
  symbols: given(collagenMass, stainSwelling, glycosaminoglycans),
  sources: [lotfi2013, aust2008],
});

export const massOfCollagen3 = law({
  ...shown,
  id: 'mass-of-collagen-3',
  title: 'Mass of collagen III over that at rest',
  defines: 'massOfCollagen3',
  unit: '1',
  text: 'collagen3 / collagen3Share',
  symbols: given(collagen3, collagen3Share),
  sources: [cascade],
});

export const stainOfCollagen3 = law({
  ...shown,
  id: 'stain-of-collagen-3',
  title: 'Area stained for collagen III over that at rest',
  defines: 'stainOfCollagen3',
  unit: '1',
  text: 'collagen3 / collagen3Share * (1 + stainSwelling * (glycosaminoglycans - 1))',
  symbols: given(collagen3, collagen3Share, stainSwelling, glycosaminoglycans),
  sources: [lotfi2013],
});

export const ratioOfCollagens = law({
  ...shown,
  id: 'ratio-of-collagens',
  title: 'Collagen I over collagen III',
  defines: 'ratioOfCollagens',
  unit: '1',
  text: 'collagen1 / collagen3',
  symbols: given(collagen1, collagen3),
  sources: [reilly2021],
});

export const loadBearingCollagen = law({
  ...shown,
  id: 'load-bearing-collagen',
  title: 'Collagen that bears load',
  defines: 'loadBearingCollagen',
  unit: '1',
  text: 'matureCollagen1 + matureCollagen3 + newCollagenStrength * (newCollagen1 + newCollagen3)',
  symbols: given(matureCollagen1, matureCollagen3, newCollagenStrength, newCollagen1, newCollagen3),
  sources: [segal2012],
});

export const macrophages = law({
  ...shown,
  id: 'macrophages',
  title: 'All recruited macrophages per volume',
  defines: 'macrophages',
  unit: '/mm3',
  text: 'inflammatoryMacrophages + resolvingMacrophages',
  symbols: given(inflammatoryMacrophages, resolvingMacrophages),
  sources: [cascade],
});

export const fibroblastsOverRest = law({
  ...shown,
  id: 'fibroblasts-over-rest',
  title: 'Fibroblasts over those at rest',
  defines: 'fibroblastsOverRest',
  unit: '1',
  text: 'fibroblasts / healthyFibroblasts',
  symbols: given(fibroblasts, healthyFibroblasts),
  sources: [cascade],
});

export const openSurface = law({
  ...shown,
  id: 'open-surface',
  title: 'Share of the surface not covered by epithelium',
  defines: 'openSurface',
  unit: '1',
  text: 'openFraction',
  symbols: given(openFraction),
  sources: [cascade],
});

export const healingOutputs = [
  massOfCollagen,
  stainOfCollagen,
  massOfCollagen3,
  stainOfCollagen3,
  ratioOfCollagens,
  loadBearingCollagen,
  macrophages,
  fibroblastsOverRest,
  openSurface,
] as const;
