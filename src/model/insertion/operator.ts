import { noSource } from '../../catalogue/index.ts';
import { parameter } from '../parameter.ts';

/** What the hand does and nobody measures. */

const unmeasured = { from: 'assumed', access: 'derived', tier: 'practice', sources: [noSource] } as const;

export const strokeSpacing = parameter({
  id: 'strokeSpacing',
  meaning: 'distance between neighbouring strokes over the width of the tool',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.6, high: 1.1 },
  evidence: [
    {
      value: 0.81,
      unit: '1',
      spread: { kind: 'range', low: 0.6, high: 1.1 },
      ...unmeasured,
      note: 'strokes overlap a little more often than they leave gaps',
    },
  ],
});

export const strokeWander = parameter({
  id: 'strokeWander',
  meaning: 'standard deviation of a stroke’s centre line over the width of the tool',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.05, high: 0.3 },
  evidence: [
    {
      value: 0.122,
      unit: '1',
      spread: { kind: 'range', low: 0.05, high: 0.3 },
      ...unmeasured,
      note: 'a hand keeps its line to a small part of the tool’s width',
    },
  ],
});

export const rollingHandSpeed = parameter({
  id: 'rollingHandSpeed',
  meaning: 'hand speed with a roller, where the plan does not state it',
  unit: 'mm/s',
  prior: { kind: 'lognormal', low: 20, high: 120 },
  evidence: [
    {
      value: 49,
      unit: 'mm/s',
      spread: { kind: 'range', low: 20, high: 120 },
      ...unmeasured,
      note: 'unhurried strokes of some centimetres a second; nobody recorded it',
    },
  ],
});

export const handStampSpeed = parameter({
  id: 'handStampSpeed',
  meaning: 'tip speed of an array stamped by hand',
  unit: 'mm/s',
  prior: { kind: 'lognormal', low: 40, high: 250 },
  evidence: [
    {
      value: 100,
      unit: 'mm/s',
      spread: { kind: 'range', low: 40, high: 250 },
      ...unmeasured,
      note: 'no record of the speed of a manual stamp was found',
    },
  ],
});

export const springStampSpeed = parameter({
  id: 'springStampSpeed',
  meaning: 'tip speed of an array driven by a spring',
  unit: 'mm/s',
  prior: { kind: 'lognormal', low: 1000, high: 4000 },
  evidence: [
    {
      value: 2000,
      unit: 'mm/s',
      spread: { kind: 'range', low: 1000, high: 4000 },
      ...unmeasured,
      note: 'no record of the speed of a spring applicator was found',
    },
  ],
});

export const motorStampSpeed = parameter({
  id: 'motorStampSpeed',
  meaning: 'tip speed of an array driven in by a motor',
  unit: 'mm/s',
  prior: { kind: 'lognormal', low: 100, high: 1000 },
  evidence: [
    {
      value: 316,
      unit: 'mm/s',
      spread: { kind: 'range', low: 100, high: 1000 },
      ...unmeasured,
      note: 'no record of the insertion speed of radiofrequency heads was found',
    },
  ],
});

export const stampRate = parameter({
  id: 'stampRate',
  meaning: 'stamps per second',
  unit: 'Hz',
  prior: { kind: 'lognormal', low: 0.5, high: 2 },
  evidence: [
    {
      value: 1,
      unit: 'Hz',
      spread: { kind: 'range', low: 0.5, high: 2 },
      ...unmeasured,
      note: 'about one a second; nobody recorded it',
    },
  ],
});
