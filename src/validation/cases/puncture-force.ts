import {
  finestTip,
  forceAtFinestTip,
  forcePerTipDiameter,
  punctureForce,
  romgens2014,
} from '../../model/index.ts';
import { scalar, type Evidence } from '../../quantities/index.ts';
import { validationCase } from '../case.ts';
import { depthsOf, exactLength, predictDepth, speedBetween } from '../depth.ts';
import { drawn, samples } from '../draw.ts';

const measured = {
  from: 'ex-vivo-human',
  tier: 'primary',
  spread: { kind: 'none' },
  method: 'quasi-static insertion of single needles',
  sources: [romgens2014],
} as const satisfies Partial<Evidence>;

const forceAt = (tipUm: number): ((seed: number) => Float64Array) =>
  samples((stream) =>
    punctureForce.of({
      forceAtFinestTip: drawn(forceAtFinestTip, stream),
      forcePerTipDiameter: drawn(forcePerTipDiameter, stream),
      finestTip: drawn(finestTip, stream),
      tipDiameter: scalar(tipUm, 'um'),
    }),
  );

const force = (value: number): Evidence => ({
  value,
  unit: 'mN',
  access: 'read',
  row: 'biophysics force at insertion, solid needle',
  ...measured,
});

const fitted = {
  quantity: 'force at puncture',
  unit: 'mN',
  use: 'calibration',
  naive: { group: 'puncture force', scale: 1 },
  note: 'One of the two end points the line was drawn through.',
} as const;

export const forceAtFineTip = validationCase({
  id: 'puncture-force-5um',
  title: 'Puncture force of a 5 µm tip (Römgens 2014)',
  observed: { kind: 'value', value: force(20) },
  predict: forceAt(5),
  ...fitted,
});

export const forceAtBluntTip = validationCase({
  id: 'puncture-force-37um',
  title: 'Puncture force of a 37 µm tip (Römgens 2014)',
  observed: { kind: 'value', value: force(167) },
  predict: forceAt(37),
  ...fitted,
});

const atDisplacement = {
  needleLengthMm: exactLength(1.5),
  support: 'none',
  speed: speedBetween(0.5, 2),
} as const;

export const depthOfBluntOverSharp = validationCase({
  id: 'blunt-over-sharp-depth',
  title: 'Depth of a 37 µm tip over that of a 5 µm tip, pressed 1.5 mm (Römgens 2014)',
  quantity: 'ratio of depths',
  unit: '1',
  observed: {
    kind: 'value',
    value: {
      value: 1,
      unit: '1',
      access: 'derived',
      row: 'biophysics depth at the force drop',
      note: '“the mean depth is alike for all tips” read as a ratio of 1; no numbers were seen',
      ...measured,
    },
  },
  predict: samples((stream) => {
    const depth = (tipDiameterUm: number): number =>
      predictDepth({ id: 'blunt-over-sharp', tipDiameterUm, ...atDisplacement }, stream).depthMm;
    const sharp = depth(5);
    return sharp > 0 ? depth(37) / sharp : 0;
  }),
  use: 'calibration',
  note: 'The law was given its form, and the stiffness its lower end, by this observation. Where the sharp tip does not enter the ratio is taken as 0. The speed was not seen and is drawn from 0.5 to 2 mm/s.',
});

const depthAtDrop = (
  tipUm: number,
): Pick<
  Parameters<typeof validationCase>[0],
  'quantity' | 'unit' | 'observed' | 'predict' | 'use' | 'naive' | 'note'
> => ({
  quantity: 'depth just after puncture',
  unit: 'um',
  observed: {
    kind: 'value',
    value: { value: 160, unit: 'um', access: 'read', row: 'biophysics depth at the force drop', ...measured },
  },
  predict: samples((stream) => {
    const { indentationMm, grip } = depthsOf(
      { id: 'force-drop', tipDiameterUm: tipUm, ...atDisplacement },
      stream,
    );
    return (1000 * indentationMm) / (1 + grip);
  }),
  use: 'validation',
  naive: { group: 'depth at the force drop', scale: 1 },
  note: 'Not used in any prior. The needle has come as far as the skin gave way; the model then lets it in by its grip. Seen alike for all tips from 5 to 37 µm. The speed was not seen and is drawn from 0.5 to 2 mm/s.',
});

export const depthAtDropSharp = validationCase({
  id: 'depth-at-force-drop-5um',
  title: 'Depth of a 5 µm tip at the force drop (Römgens 2014)',
  ...depthAtDrop(5),
});

export const depthAtDropBlunt = validationCase({
  id: 'depth-at-force-drop-37um',
  title: 'Depth of a 37 µm tip at the force drop (Römgens 2014)',
  ...depthAtDrop(37),
});
