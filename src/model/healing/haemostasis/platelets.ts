import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { adler2020, nagaraja2014 } from '../references.ts';
import { weibrich2002 } from '../observations.ts';
import { platelets } from '../states.ts';

export const degranulation = judged({
  id: 'degranulation',
  meaning: 'rate at which platelets empty their granules',
  unit: '/d',
  median: 8,
  low: 4,
  high: 24,
  note: 'emptied within one to three hours: from memory',
});

/** Payload of the platelets: each factor takes its share of it. */
export const plateletRelease = law({
  id: 'platelet-release',
  title: 'What platelets release, per time',
  defines: 'plateletRelease',
  unit: '/d',
  text: 'degranulation * platelets',
  symbols: given(degranulation, platelets),
  off: '0 * degranulation',
  sources: [weibrich2002, nagaraja2014],
  validity: [],
  neutral: 'platelets release no factors',
});

export const emptying = flux({
  id: 'platelet-emptying',
  title: 'Platelets empty their granules',
  from: 'platelets',
  unit: '/d',
  text: 'degranulation * platelets',
  symbols: given(degranulation, platelets),
  sources: [adler2020, weibrich2002],
  validity: [],
  neutral: 'platelets stay full and release without end',
});
