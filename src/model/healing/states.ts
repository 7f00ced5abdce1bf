import type { Sources } from '../../quantities/index.ts';
import {
  adler2020,
  bianchi2015,
  cascade,
  cooper2015,
  cumming2009,
  dale1996,
  flegg2009,
  jin2011,
  menon2012,
  mi2007,
  murphy2012,
  nagaraja2014,
  pensalfini2023,
  segal2012,
  skibidy2026,
  torres2019,
  waughSherratt2006,
  ziraldo2015,
} from './references.ts';
import { babraj2005, bailey1976, elDomyati2015, lotfi2013, stumpp2009, verzijl2000 } from './observations.ts';
import { hydrocortisone2003 } from './person/references.ts';
import { state, type State } from './notation/state.ts';

/** Absent from skin at rest; 1 is what the reference injury brings. */
const traceOf = (symbol: string, title: string, meaning: string, sources: Sources): State =>
  state({ symbol, title, unit: '1', healthy: 0, scale: 1, meaning, sources });

/** Counted as fold of its level in skin at rest. */
const foldOf = (symbol: string, title: string, meaning: string, sources: Sources): State =>
  state({ symbol, title, unit: '1', healthy: 1, scale: 1, meaning, sources });

/** Cells that were recruited; residents are part of the skin at rest. */
const recruitedOf = (symbol: string, title: string, meaning: string, sources: Sources): State =>
  state({ symbol, title, unit: '/mm3', healthy: 0, scale: 100, meaning, sources });

export const platelets = traceOf(
  'platelets',
  'Platelets',
  'granules of platelets not yet emptied, over those of the reference injury filled with blood',
  [nagaraja2014, adler2020],
);
export const fibrin = traceOf(
  'fibrin',
  'Fibrin',
  'clot, over that of the reference injury filled with blood',
  [cumming2009, menon2012],
);
export const debris = traceOf(
  'debris',
  'Debris',
  'signals of damaged tissue, over those of the reference injury',
  [cooper2015, ziraldo2015],
);

export const neutrophils = recruitedOf('neutrophils', 'Neutrophils', 'recruited neutrophils per volume', [
  torres2019,
]);
export const monocytes = recruitedOf('monocytes', 'Monocytes', 'recruited monocytes per volume', [
  torres2019,
  waughSherratt2006,
]);
export const inflammatoryMacrophages = recruitedOf(
  'inflammatoryMacrophages',
  'Inflammatory macrophages (M1)',
  'recruited macrophages that keep inflammation going, per volume',
  [torres2019, waughSherratt2006],
);
export const resolvingMacrophages = recruitedOf(
  'resolvingMacrophages',
  'Resolving macrophages (M2)',
  'recruited macrophages that end inflammation and build, per volume',
  [torres2019, waughSherratt2006],
);
export const proInflammatory = traceOf(
  'proInflammatory',
  'Inflammatory cytokines',
  'IL-1, TNF and IL-6 as one signal, above its level at rest',
  [nagaraja2014, mi2007],
);
export const antiInflammatory = traceOf(
  'antiInflammatory',
  'Resolving cytokines',
  'IL-10 and its like as one signal, above its level at rest',
  [nagaraja2014, mi2007],
);

const fold = 'fold of its level at rest';
export const latentTgf = foldOf('latentTgf', 'Latent TGF-β', `stored inactive TGF-β, ${fold}`, [
  waughSherratt2006,
  bianchi2015,
]);
export const tgf1 = foldOf('tgf1', 'TGF-β1', `active TGF-β1, ${fold}`, [waughSherratt2006, jin2011]);
export const tgf3 = foldOf('tgf3', 'TGF-β3', `TGF-β3, ${fold}`, [dale1996]);
export const pdgf = foldOf('pdgf', 'PDGF', `PDGF, ${fold}`, [adler2020, nagaraja2014]);
export const egf = foldOf('egf', 'EGF and TGF-α', `ligands of the EGF receptor, ${fold}`, [menon2012]);
export const kgf = foldOf('kgf', 'KGF', `keratinocyte growth factor (FGF7), ${fold}`, [menon2012]);
export const fgf2 = foldOf('fgf2', 'FGF2', `FGF2, ${fold}`, [cascade]);
export const vegf = foldOf('vegf', 'VEGF', `VEGF, ${fold}`, [flegg2009]);
export const ctgf = foldOf('ctgf', 'CTGF', `connective tissue growth factor, ${fold}`, [cascade]);

export const openedFraction = state({
  symbol: 'openedFraction',
  title: 'Punctured surface',
  unit: '1',
  healthy: 0,
  scale: 0.02,
  meaning: 'share of the surface that the last session opened; changes with sessions only',
  sources: [stumpp2009],
});
export const bledShare = traceOf(
  'bledShare',
  'Bled volume',
  'volume that bled in the last session, over the reference injury; changes with sessions only',
  [cascade],
);
export const openRadius = state({
  symbol: 'openRadius',
  title: 'Open radius',
  unit: '1',
  healthy: 0,
  scale: 1,
  meaning: 'radius of the last session’s channels not yet covered by epithelium, over the radius as made',
  sources: [stumpp2009],
});
export const epidermalThickness = foldOf('epidermalThickness', 'Epidermal thickness', `thickness, ${fold}`, [
  lotfi2013,
]);

export const fibroblasts = state({
  symbol: 'fibroblasts',
  title: 'Fibroblasts',
  unit: '/mm3',
  healthy: 'healthyFibroblasts',
  scale: 1000,
  meaning: 'dermal fibroblasts per volume',
  sources: [jin2011, pensalfini2023],
});
export const myofibroblasts = recruitedOf('myofibroblasts', 'Myofibroblasts', 'myofibroblasts per volume', [
  murphy2012,
  adler2020,
]);
export const vessels = foldOf('vessels', 'Vessels', `density of small vessels, ${fold}`, [flegg2009]);

const mass = 'mass over all collagen at rest';
const freshOf = (symbol: string, type: string, share: string, sources: Sources): State =>
  state({
    symbol,
    title: `New collagen ${type}`,
    unit: '1',
    healthy: `${share} * newToMature / (1 + newToMature)`,
    scale: 0.1,
    meaning: `collagen ${type} that still turns over, ${mass}`,
    sources,
  });
const matureOf = (symbol: string, type: string, share: string, sources: Sources): State =>
  state({
    symbol,
    title: `Mature collagen ${type}`,
    unit: '1',
    healthy: `${share} / (1 + newToMature)`,
    scale: 0.1,
    meaning: `cross-linked collagen ${type} that lasts years, ${mass}`,
    sources,
  });
export const newCollagen1 = freshOf('newCollagen1', 'I', '(1 - collagen3Share)', [babraj2005, segal2012]);
export const matureCollagen1 = matureOf('matureCollagen1', 'I', '(1 - collagen3Share)', [
  verzijl2000,
  babraj2005,
]);
export const newCollagen3 = freshOf('newCollagen3', 'III', 'collagen3Share', [dale1996, lotfi2013]);
export const matureCollagen3 = matureOf('matureCollagen3', 'III', 'collagen3Share', [
  bailey1976,
  verzijl2000,
]);
export const tropoelastin = foldOf('tropoelastin', 'Tropoelastin', `precursor of elastin, ${fold}`, [
  elDomyati2015,
]);
export const elastin = foldOf('elastin', 'Elastin', `elastic fibres, ${fold}`, [elDomyati2015, skibidy2026]);
export const glycosaminoglycans = foldOf(
  'glycosaminoglycans',
  'Glycosaminoglycans',
  `hyaluronan and its kin, ${fold}`,
  [skibidy2026],
);
export const mmp = foldOf('mmp', 'MMP', `matrix metalloproteinases, ${fold}`, [jin2011, murphy2012]);
export const timp = foldOf('timp', 'TIMP', `inhibitors of MMP, ${fold}`, [cascade]);

export const steroidEffect = state({
  symbol: 'steroidEffect',
  title: 'Effect of a steroid',
  unit: '1',
  healthy: 0,
  start: 'steroidUse',
  scale: 1,
  meaning: 'what a topical steroid still does, over its effect in daily use',
  sources: [hydrocortisone2003],
});

/** Healthy skin, wound and person, in the order they are followed. */
export const healingStates = [
  platelets,
  fibrin,
  debris,
  neutrophils,
  monocytes,
  inflammatoryMacrophages,
  resolvingMacrophages,
  proInflammatory,
  antiInflammatory,
  latentTgf,
  tgf1,
  tgf3,
  pdgf,
  egf,
  kgf,
  fgf2,
  vegf,
  ctgf,
  openedFraction,
  bledShare,
  openRadius,
  epidermalThickness,
  fibroblasts,
  myofibroblasts,
  vessels,
  newCollagen1,
  matureCollagen1,
  newCollagen3,
  matureCollagen3,
  tropoelastin,
  elastin,
  glycosaminoglycans,
  mmp,
  timp,
  steroidEffect,
] as const;
