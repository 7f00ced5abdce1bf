import { aust } from './aust-2008.ts';
import { baker } from './baker-2003.ts';
import { elDomyati } from './el-domyati-2015.ts';
import { engelhardt } from './engelhardt-1998.ts';
import { lotfi } from './lotfi-2013.ts';
import { mastectomyFluid } from './mastectomy-fluid-2008.ts';
import { austRat, mousePeritonitis, picrosiriusSeries } from './not-comparable.ts';
import { schmitt } from './schmitt-2018.ts';
import type { HealingStudy } from './study.ts';
import { stumpp } from './stumpp-2009.ts';

/** Every number that was read of what skin does after an injury, with what it is used for. */
export const healingStudies: readonly HealingStudy[] = [
  lotfi,
  engelhardt,
  baker,
  stumpp,
  aust,
  elDomyati,
  schmitt,
  mastectomyFluid,
  picrosiriusSeries,
  austRat,
  mousePeritonitis,
];
