import { noSource } from '../../catalogue/index.ts';
import type { Evidence } from '../../quantities/index.ts';
import { parameter } from '../parameter.ts';

/** What the texts on a device leave out: a wide prior for each field, used where the catalogue says `unknown`. */

const belief = <Unit extends string>(
  value: number,
  unit: Unit,
  low: number,
  high: number,
  note: string,
): readonly [Evidence<Unit>] => [
  {
    value,
    unit,
    spread: { kind: 'range', low, high },
    from: 'assumed',
    access: 'derived',
    tier: 'practice',
    sources: [noSource],
    note,
  },
];

export const unknownPenNeedles = parameter({
  id: 'unknownPenNeedles',
  meaning: 'needles of a pen’s tip, where no text counts them',
  unit: '1',
  prior: { kind: 'lognormal', low: 6, high: 24 },
  evidence: belief(
    12,
    '1',
    6,
    24,
    'tips that are described hold 6, 12 and 14 needles; tips of 9 to 36 are sold',
  ),
});

export const unknownRate = parameter({
  id: 'unknownRate',
  meaning: 'strokes per second of a pen, where no text gives them',
  unit: 'Hz',
  prior: { kind: 'uniform', low: 20, high: 200 },
  evidence: belief(110, 'Hz', 20, 200, 'the one pen whose label gives its rate runs at 100–150 Hz'),
});

export const unknownTrackWidth = parameter({
  id: 'unknownTrackWidth',
  meaning: 'width one stroke of a pen works, where no drawing of its tip was found',
  unit: 'mm',
  prior: { kind: 'uniform', low: 4, high: 8 },
  evidence: belief(6, 'mm', 4, 8, 'tips are some millimetres wide; no drawing of one was found'),
});

export const unknownDrumNeedles = parameter({
  id: 'unknownDrumNeedles',
  meaning: 'needles of a drum, where no text counts them',
  unit: '1',
  prior: { kind: 'lognormal', low: 192, high: 540 },
  evidence: belief(
    322,
    '1',
    192,
    540,
    'rollers of clinics have 192 to 540 needles; a geometric mean as median',
  ),
});

export const unknownDrumDiameter = parameter({
  id: 'unknownDrumDiameter',
  meaning: 'diameter of a drum, where no text gives it',
  unit: 'mm',
  prior: { kind: 'uniform', low: 15, high: 25 },
  evidence: belief(20, 'mm', 15, 25, 'the one drum that is described has 20 mm'),
});

export const unknownDrumWidth = parameter({
  id: 'unknownDrumWidth',
  meaning: 'width of a drum, where no text gives it',
  unit: 'mm',
  prior: { kind: 'uniform', low: 15, high: 25 },
  evidence: belief(20, 'mm', 15, 25, 'the one drum that is described has 20 mm'),
});

/** Says how many rings share the needles: 1 where they stand as far apart across the drum as around it. */
export const unknownRingSpacing = parameter({
  id: 'unknownRingSpacing',
  meaning: 'distance of needles across a drum over that around it, where no text counts the rings',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.6, high: 1.667 },
  evidence: belief(
    1,
    '1',
    0.6,
    1.667,
    'on the one drum that is described it is 0.95: needles about evenly spread',
  ),
});

export const unknownArrayNeedles = parameter({
  id: 'unknownArrayNeedles',
  meaning: 'needles of a stamped array, where no text counts them',
  unit: '1',
  prior: { kind: 'lognormal', low: 9, high: 144 },
  evidence: belief(
    36,
    '1',
    9,
    144,
    'no stamp and no radiofrequency head was described; tips of pens hold up to 36',
  ),
});

export const unknownArrayWidth = parameter({
  id: 'unknownArrayWidth',
  meaning: 'side of a stamped array, where no text gives it',
  unit: 'mm',
  prior: { kind: 'uniform', low: 4, high: 16 },
  evidence: belief(10, 'mm', 4, 16, 'no drawing of a stamp or a radiofrequency head was found'),
});

export const unknownTolerance = parameter({
  id: 'unknownTolerance',
  meaning: 'half-width of the true protrusion about a depth that is set, where no text gives it',
  unit: 'mm',
  prior: { kind: 'lognormal', low: 0.075, high: 0.3 },
  evidence: belief(0.15, 'mm', 0.075, 0.3, 'the one pen whose label gives it has 0.15 mm'),
});

export const unknownFixedTolerance = parameter({
  id: 'unknownFixedTolerance',
  meaning:
    'half-width of the true length about the stated one of needles that cannot be set, where no text gives it',
  unit: 'mm',
  prior: { kind: 'lognormal', low: 0.025, high: 0.1 },
  evidence: belief(0.05, 'mm', 0.025, 0.1, 'needles fixed in a plate or drum; no tolerance was found'),
});
