import { flux, law } from '../mechanism.ts';
import { fgf2Turnover } from '../healing/factors/fgf2.ts';
import { vegfTurnover } from '../healing/factors/vegf.ts';
import { given } from '../healing/notation/given.ts';
import { judged } from '../healing/notation/judged.ts';
import { stimulatedShare } from './field.ts';
import { liebl2012, rouabhia2013 } from './references.ts';

export const fieldSecretion = judged({
  id: 'fieldSecretion',
  meaning: 'gain of FGF2 and of VEGF that the field upholds where it acts, fold',
  unit: '1',
  median: 1,
  low: 0.2,
  high: 5,
  near: [liebl2012, rouabhia2013],
  note: 'the hypothesis names release of factors without naming one or a strength',
});

export const fieldRelease = law({
  id: 'field-release',
  title: 'The field makes cells release factors',
  defines: 'fieldRelease',
  unit: '1',
  text: 'fieldSecretion * stimulatedShare',
  symbols: given(fieldSecretion, stimulatedShare),
  off: '0',
  sources: [liebl2012],
  validity: [],
  neutral: 'the field releases nothing',
});

const released = { unit: '/d', sources: [liebl2012], validity: [] } as const;

export const fgf2InField = flux({
  ...released,
  id: 'fgf2-in-field',
  title: 'The field makes cells release FGF2',
  to: 'fgf2',
  text: 'fgf2Turnover * fieldRelease',
  symbols: given(fgf2Turnover, fieldRelease),
  neutral: 'the field releases no FGF2',
});

export const vegfInField = flux({
  ...released,
  id: 'vegf-in-field',
  title: 'The field makes cells release VEGF',
  to: 'vegf',
  text: 'vegfTurnover * fieldRelease',
  symbols: given(vegfTurnover, fieldRelease),
  neutral: 'the field releases no VEGF',
});
