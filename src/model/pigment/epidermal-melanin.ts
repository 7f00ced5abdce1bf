import { flux } from '../mechanism.ts';
import { epidermalTurnover } from '../healing/epidermis/epidermal-thickness.ts';
import { given } from '../healing/notation/given.ts';
import { thingnes2009 } from './references.ts';
import { epidermalMelanin, melanocyteActivity } from './states.ts';

/** Melanin leaves with the cells that carry it: at the pace at which the epidermis renews itself. */
export const transfer = flux({
  id: 'epidermal-melanin',
  title: 'Melanin rises with what melanocytes make and leaves with the epidermis',
  to: 'epidermalMelanin',
  unit: '/d',
  text: '(melanocyteActivity - epidermalMelanin) / epidermalTurnover',
  symbols: given(melanocyteActivity, epidermalMelanin, epidermalTurnover),
  sources: [thingnes2009],
  validity: [],
  neutral: 'epidermal melanin stays as it is',
});
