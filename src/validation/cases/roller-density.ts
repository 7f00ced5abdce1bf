import {
  doddaballapur2009,
  rollingDensity,
  rollingDrum,
  strokeSpacing,
  strokeWander,
} from '../../model/index.ts';
import { scalar, type Evidence } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { drawn, samples } from '../draw.ts';

const reported: Evidence = {
  value: 250,
  unit: '/cm2',
  spread: { kind: 'none' },
  from: 'device',
  access: 'read',
  tier: 'review',
  sources: [doddaballapur2009],
  row: 'biophysics 15 passes',
};

const needles = 192;
const passes = 15;
const sideMm = 45;

export const densityInClosedForm = validationCase({
  id: 'roller-density-closed-form',
  title: 'Holes of 15 passes with 192 needles, from geometry (Doddaballapur 2009)',
  quantity: 'contacts per area',
  unit: '/cm2',
  observed: { kind: 'value', value: reported },
  predict: samples(
    () =>
      rollingDensity.of({
        needles: scalar(needles, '1'),
        passes: scalar(passes, '1'),
        drumDiameter: scalar(2, 'cm'),
        drumWidth: scalar(2, 'cm'),
      }),
    1,
  ),
  use: 'validation',
  note: 'Strokes edge to edge, each needle once: nothing is fitted and nothing is uncertain, so the whole difference counts. A review states “about 250” without saying how it was counted.',
});

export const densityOfStrokes = validationCase({
  id: 'roller-density-strokes',
  title: 'Holes of 15 passes with 192 needles, from sampled strokes (Doddaballapur 2009)',
  quantity: 'contacts per area',
  unit: '/cm2',
  observed: { kind: 'value', value: reported },
  predict: samples((stream) => {
    const { xMm } = rollingDrum.run({
      zone: { widthMm: sideMm, heightMm: sideMm },
      passes,
      needles,
      rings: 8,
      drumDiameterMm: 20,
      drumWidthMm: 20,
      strokeSpacing: drawn(strokeSpacing, stream),
      wander: drawn(strokeWander, stream),
      stream: stream.split('motion'),
      handSpeedMmPerS: 50,
    });
    return (100 * xMm.length) / (sideMm * sideMm);
  }, 300),
  use: 'validation',
  note: 'As drawn for a plan: neighbouring strokes overlap a little, which nobody measured.',
});
