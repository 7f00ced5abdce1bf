import { noSource } from '../../catalogue/index.ts';
import { reference } from '../../quantities/index.ts';
import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';

const blicharz2018 = reference({
  id: 'blicharz-2018',
  cite: 'Blicharz 2018, Nat Biomed Eng: Monte Carlo of needles among capillary loops, with density, diameter and spacing of loops',
  doi: '10.1038/s41551-018-0194-1',
});

const calcutt2022 = reference({
  id: 'calcutt-2022',
  cite: 'Calcutt, Roberts, Anissimov 2022, Pharm Res: geometry of capillary loops below the dermo-epidermal junction',
  doi: '10.1007/s11095-022-03215-z',
});

/** A channel bleeds when it meets at least one capillary loop; loops stand at random with a density per area. */
export const bleedingShare = law({
  id: 'bleeding-share',
  title: 'Share of channels below the capillary loops that bleed',
  defines: 'bleedingShare',
  unit: '1',
  text: '1 - exp(-loopDensity * 3.141592653589793 * (channelRadius + loopDiameter / 2)^2)',
  symbols: {
    loopDensity: { unit: '/mm2', meaning: 'capillary loops per area' },
    channelRadius: { unit: 'mm', meaning: 'radius of the channel' },
    loopDiameter: { unit: 'mm', meaning: 'diameter of a loop' },
  },
  sources: [blicharz2018],
  validity: [],
  neutral: 'no loops: nothing bleeds',
});

const loops = {
  from: 'human',
  tier: 'primary',
  access: 'read',
  sources: [blicharz2018],
  row: 'biophysics capillary density / loop Ø / minimum spacing',
} as const;

export const loopDensity = parameter({
  id: 'loopDensity',
  meaning: 'capillary loops per area',
  unit: '/mm2',
  prior: { kind: 'lognormal', low: 7, high: 28 },
  evidence: [
    {
      value: 14,
      unit: '/mm2',
      spread: { kind: 'none' },
      ...loops,
      note: 'the width of the prior, a factor of two, is assumed',
    },
  ],
});

export const loopDiameter = parameter({
  id: 'loopDiameter',
  meaning: 'diameter of a capillary loop',
  unit: 'um',
  prior: { kind: 'fixed', value: 15 },
  evidence: [{ value: 15, unit: 'um', spread: { kind: 'none' }, ...loops }],
});

export const loopDepth = parameter({
  id: 'loopDepth',
  meaning: 'depth of the loops below the dermo-epidermal junction',
  unit: 'um',
  prior: { kind: 'lognormal', low: 75, high: 300 },
  evidence: [
    {
      value: 150,
      unit: 'um',
      spread: { kind: 'none' },
      from: 'human',
      tier: 'primary',
      access: 'read',
      sources: [calcutt2022],
      row: 'biophysics capillary loop: depth below DEJ',
      note: 'the width of the prior, a factor of two, is assumed',
    },
  ],
});

export const visibleBleeding = parameter({
  id: 'visibleBleeding',
  meaning: 'bleeding channels per area at which an operator sees uniform pinpoint bleeding',
  unit: '/cm2',
  prior: { kind: 'lognormal', low: 5, high: 80 },
  evidence: [
    {
      value: 20,
      unit: '/cm2',
      spread: { kind: 'range', low: 5, high: 80 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'nobody counted the points at which operators stop; a point every 1 to 5 mm looks uniform',
    },
  ],
});

export const visibleErythema = parameter({
  id: 'visibleErythema',
  meaning: 'channels through the epidermis per area at which an operator sees erythema',
  unit: '/cm2',
  prior: { kind: 'lognormal', low: 20, high: 300 },
  evidence: [
    {
      value: 77,
      unit: '/cm2',
      spread: { kind: 'range', low: 20, high: 300 },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'no dose at which needled skin reddens was found',
    },
  ],
});
