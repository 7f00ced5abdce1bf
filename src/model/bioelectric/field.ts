import { flux, law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { effect } from '../healing/notation/effect.ts';
import { given } from '../healing/notation/given.ts';
import { channelRadius, ionHalfLife } from '../healing/inputs.ts';
import { judged } from '../healing/notation/judged.ts';
import { state } from '../healing/notation/state.ts';
import { openedFraction } from '../healing/states.ts';
import { barker1982, liebl2012, nishimura1996, nuccitelli2008 } from './references.ts';

const nearCuts = {
  from: 'guinea-pig',
  access: 'derived',
  tier: 'primary',
  sources: [barker1982],
  row: 'biophysics lateral field near the cut',
} as const;

export const fieldAtWounding = parameter({
  id: 'fieldAtWounding',
  meaning: 'lateral field at the edge of a fresh channel',
  unit: 'mV/mm',
  prior: { kind: 'lognormal', low: 100, high: 200, median: 150 },
  evidence: [
    {
      value: 150,
      unit: 'mV/mm',
      spread: { kind: 'range', low: 100, high: 200 },
      ...nearCuts,
      note: 'middle of the range, at cuts of skin without hair; a needle channel was never measured',
    },
  ],
});

export const fieldReach = parameter({
  id: 'fieldReach',
  meaning: 'distance over which the field falls to a third',
  unit: 'um',
  prior: { kind: 'lognormal', low: 300, high: 400, median: 350 },
  evidence: [
    {
      value: 350,
      unit: 'um',
      spread: { kind: 'range', low: 300, high: 400 },
      ...nearCuts,
      note: 'middle of the range, at cuts of skin without hair; a needle channel was never measured',
    },
  ],
});

export const fieldThreshold = judged({
  id: 'fieldThreshold',
  meaning: 'field at which cells answer half as much as they can',
  unit: 'mV/mm',
  median: 50,
  low: 20,
  high: 100,
  near: [nishimura1996],
  note: 'keratinocytes in vitro answer from 10 to 100 mV/mm and are quicker above 50',
});

export const ionOpening = state({
  symbol: 'ionOpening',
  title: 'Openness to ions',
  unit: '1',
  healthy: 0,
  scale: 1,
  meaning: 'what is left of the leak for ions through the last session’s channels',
  sources: [barker1982],
});

export const fieldStart = effect({
  id: 'field-start',
  title: 'Channels let current out of the skin battery',
  sets: { ionOpening: '1' },
  symbols: given(ionOpening),
  sources: [barker1982, liebl2012],
  neutral: 'no current flows',
});

/** The clock of the barrier room, not one of healing. */
export const sealing = flux({
  id: 'ion-sealing',
  title: 'Channels seal against ions',
  from: 'ionOpening',
  unit: '/d',
  text: 'log(2) / ionHalfLife * ionOpening',
  symbols: given(ionHalfLife, ionOpening),
  sources: [barker1982, nuccitelli2008],
  validity: [],
  neutral: 'the leak stays',
});

export const field = law({
  id: 'wound-field',
  title: 'Lateral field at a channel',
  defines: 'field',
  unit: 'mV/mm',
  text: 'fieldAtWounding * ionOpening',
  symbols: given(fieldAtWounding, ionOpening),
  sources: [barker1982, nuccitelli2008],
  validity: [],
  neutral: 'follows the leak; switch off what acts on it',
});

export const channelsInReach = law({
  id: 'channels-in-reach',
  title: 'Channels whose field reaches a point, on average',
  defines: 'channelsInReach',
  unit: '1',
  text: 'openedFraction * ((channelRadius + fieldReach) / channelRadius)^2',
  symbols: given(openedFraction, channelRadius, fieldReach),
  sources: [barker1982],
  validity: [],
  neutral: 'geometry, nothing to switch off',
});

/** Fields of neighbours oppose each other: only points that exactly one channel reaches count, channels falling at random. */
export const stimulatedShare = law({
  id: 'stimulated-share',
  title: 'Share of the tissue in which the field acts',
  defines: 'stimulatedShare',
  unit: '1',
  text: 'channelsInReach * exp(-channelsInReach) * hill(field, fieldThreshold, 2)',
  symbols: given(channelsInReach, field, fieldThreshold),
  off: '0',
  sources: [barker1982, nishimura1996],
  validity: [],
  neutral: 'no cell feels the field',
});
