import { law } from '../mechanism.ts';
import { geometry } from '../references.ts';
import { nanochip2017 } from './references.ts';

/** Water loss as an evaporimeter sees it: channels count by their area, and close by the clock of water. */
export const openToWater = law({
  id: 'open-to-water',
  title: 'Raised water loss: share of the surface still open to water',
  defines: 'openToWater',
  unit: '1',
  text: 'puncturedFraction * exp(-log(2) * time / halfLife)',
  symbols: {
    puncturedFraction: { unit: '1', meaning: 'share of the surface that is hole after the session' },
    time: { unit: 'h', meaning: 'time since the session' },
    halfLife: { unit: 'h', meaning: 'half-life of the clock of water' },
  },
  sources: [nanochip2017, geometry],
  validity: [],
  neutral: 'half-life 0: closed at once',
});
