import { law } from '../mechanism.ts';
import { geometry } from '../references.ts';

/** Fastest moment of a sinusoidal stroke that is as long as the needle protrudes. */
export const reciprocatingSpeed = law({
  id: 'reciprocating-speed',
  title: 'Tip speed of a needle driven up and down',
  defines: 'needleSpeed',
  unit: 'mm/s',
  text: '3.141592653589793 * rate * stroke',
  symbols: {
    rate: { unit: 'Hz', meaning: 'needle strokes per second' },
    stroke: { unit: 'mm', meaning: 'length of the stroke, taken as the set depth' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'not applicable: a device without motor has no such speed',
});

/** Speed of the tip towards the skin at the moment it meets the surface of a rolling drum’s plane. */
export const rollingSpeed = law({
  id: 'rolling-speed',
  title: 'Tip speed of a needle on a rolling drum',
  defines: 'needleSpeed',
  unit: 'mm/s',
  text: 'handSpeed / drumRadius * sqrt(needleLength * (2 * drumRadius + needleLength))',
  symbols: {
    handSpeed: { unit: 'mm/s', meaning: 'speed of the drum’s axle over the skin' },
    drumRadius: { unit: 'mm', meaning: 'radius of the drum without needles' },
    needleLength: { unit: 'mm', meaning: 'length of the needle' },
  },
  sources: [geometry],
  validity: [],
  neutral: 'not applicable: only drums roll',
});
