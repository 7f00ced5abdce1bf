import { law } from '../../mechanism.ts';
import { geometry } from '../../references.ts';
import { given } from '../notation/given.ts';
import { convention } from '../notation/judged.ts';
import { cascade } from '../references.ts';
import { openRadius, openedFraction } from '../states.ts';

export const referenceFraction = convention({
  id: 'referenceFraction',
  meaning: 'share of the surface that the reference injury opens',
  unit: '1',
  value: 0.02,
  near: [cascade],
  note: 'a scale: every strength of open channels is stated at it',
});

/** Channels close, not the skin: what is open is their number times the area each still has. */
export const openFraction = law({
  id: 'open-fraction',
  title: 'Share of the surface that is open',
  defines: 'openFraction',
  unit: '1',
  text: 'openedFraction * openRadius^2',
  symbols: given(openedFraction, openRadius),
  sources: [geometry],
  validity: [],
  neutral: 'geometry, nothing to switch off',
});

export const openSignal = law({
  id: 'open-signal',
  title: 'Open surface over that of the reference injury',
  defines: 'openSignal',
  unit: '1',
  text: 'openFraction / referenceFraction',
  symbols: given(openFraction, referenceFraction),
  off: '0',
  sources: [geometry, cascade],
  validity: [],
  neutral: 'open channels are not noticed',
});
