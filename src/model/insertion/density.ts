import { law } from '../mechanism.ts';
import { doddaballapur2009, geometry } from '../references.ts';

/** Closed forms of the needling dose: exact for what they describe, and the independent check of the sampled dose. */

export const glidingDensity = law({
  id: 'gliding-density',
  title: 'Needle contacts per area of a gliding tip',
  defines: 'contactDensity',
  unit: '/cm2',
  text: 'needles * rate * contactTime / area',
  symbols: {
    needles: { unit: '1', meaning: 'needles of the tip' },
    rate: { unit: 'Hz', meaning: 'needle strokes per second' },
    contactTime: { unit: 's', meaning: 'time the running tip is on the zone' },
    area: { unit: 'cm2', meaning: 'area of the zone' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'contact time 0: density 0',
});

export const rollingDensity = law({
  id: 'rolling-density',
  title: 'Needle contacts per area of a rolling drum',
  defines: 'contactDensity',
  unit: '/cm2',
  text: 'needles * passes / (3.141592653589793 * drumDiameter * drumWidth)',
  symbols: {
    needles: { unit: '1', meaning: 'needles of the drum' },
    passes: { unit: '1', meaning: 'passes over the zone, edge to edge' },
    drumDiameter: { unit: 'cm', meaning: 'diameter of the drum' },
    drumWidth: { unit: 'cm', meaning: 'width of the drum' },
  },
  sources: [geometry, doddaballapur2009],
  validity: [],
  neutral: 'passes 0: density 0',
});

export const stampingDensity = law({
  id: 'stamping-density',
  title: 'Needle contacts per area of a stamped array',
  defines: 'contactDensity',
  unit: '/cm2',
  text: 'needles * passes / arrayWidth^2',
  symbols: {
    needles: { unit: '1', meaning: 'needles of the array' },
    passes: { unit: '1', meaning: 'passes over the zone, edge to edge' },
    arrayWidth: { unit: 'cm', meaning: 'side of the array' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'passes 0: density 0',
});

export const latticeCover = law({
  id: 'lattice-cover',
  title: 'Punctured fraction after passes of random phase',
  defines: 'puncturedFraction',
  unit: '1',
  text: '1 - (1 - densityPerPass * holeArea)^passes',
  symbols: {
    densityPerPass: { unit: '/cm2', meaning: 'channels per area of one pass, none overlapping' },
    holeArea: { unit: 'cm2', meaning: 'surface area of one hole' },
    passes: { unit: '1', meaning: 'passes' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'hole area 0: nothing is punctured',
});

export const poissonCover = law({
  id: 'poisson-cover',
  title: 'Punctured fraction of channels placed at random',
  defines: 'puncturedFraction',
  unit: '1',
  text: '1 - exp(-density * holeArea)',
  symbols: {
    density: { unit: '/cm2', meaning: 'channels per area' },
    holeArea: { unit: 'cm2', meaning: 'surface area of one hole' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'hole area 0: nothing is punctured',
});
