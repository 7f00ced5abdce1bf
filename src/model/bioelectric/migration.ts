import { law } from '../mechanism.ts';
import { motility } from '../healing/epidermis/re-epithelialisation.ts';
import { given } from '../healing/notation/given.ts';
import { judged } from '../healing/notation/judged.ts';
import { stimulatedShare } from './field.ts';
import { fang1998, nishimura1996 } from './references.ts';

export const fieldMotility = judged({
  id: 'fieldMotility',
  meaning: 'gain of keratinocyte speed where the field acts',
  unit: '1',
  median: 0.5,
  low: 0.1,
  high: 2,
  near: [nishimura1996, fang1998],
  note: 'single cells in vitro follow a field at 1 µm/min, ten times the front; what that means for a sheet was not found',
});

export const fieldMigration = law({
  id: 'field-migration',
  title: 'The field draws keratinocytes',
  defines: 'fieldMigration',
  unit: '1',
  text: 'fieldMotility * stimulatedShare',
  symbols: given(fieldMotility, stimulatedShare),
  off: '0',
  sources: [nishimura1996, fang1998],
  validity: [],
  neutral: 'keratinocytes do not follow the field',
});

/** In place of `motility`. */
export const motilityInField = law({
  id: 'motility-in-field',
  title: motility.title,
  defines: motility.defines,
  unit: '1',
  text: `${motility.expression.text} + fieldMigration`,
  symbols: { ...motility.expression.symbols, ...given(fieldMigration) },
  off: '1',
  sources: [nishimura1996, fang1998],
  validity: [],
  neutral: motility.neutral,
});
