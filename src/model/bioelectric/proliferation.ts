import { law } from '../mechanism.ts';
import { fibroblastDivision } from '../healing/dermis/fibroblasts.ts';
import { given } from '../healing/notation/given.ts';
import { judged } from '../healing/notation/judged.ts';
import { stimulatedShare } from './field.ts';
import { liebl2012, rouabhia2013 } from './references.ts';

export const fieldGrowth = judged({
  id: 'fieldGrowth',
  meaning: 'call on fibroblasts to divide where the field acts, full call being 1',
  unit: '1',
  median: 0.3,
  low: 0.1,
  high: 0.9,
  near: [rouabhia2013, liebl2012],
  note: 'hours at 50 or 200 mV/mm raised the activity of human fibroblasts in vitro; no strength was taken from it',
});

export const fieldProliferation = law({
  id: 'field-proliferation',
  title: 'The field makes fibroblasts divide',
  defines: 'fieldProliferation',
  unit: '1',
  text: 'fieldGrowth * stimulatedShare',
  symbols: given(fieldGrowth, stimulatedShare),
  off: '0',
  sources: [rouabhia2013, liebl2012],
  validity: [],
  neutral: 'fibroblasts do not notice the field',
});

/** In place of `fibroblast-division`. */
export const divisionInField = law({
  id: 'fibroblast-division-in-field',
  title: fibroblastDivision.title,
  defines: fibroblastDivision.defines,
  unit: '1',
  text: `${fibroblastDivision.expression.text} + fieldProliferation`,
  symbols: { ...fibroblastDivision.expression.symbols, ...given(fieldProliferation) },
  off: '0',
  sources: [rouabhia2013, liebl2012],
  validity: [],
  neutral: fibroblastDivision.neutral,
});
