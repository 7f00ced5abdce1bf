import { dermapen } from './dermapen.ts';
import { dermarollerMf8 } from './dermaroller-mf8.ts';
import { exceed } from './exceed.ts';
import { homeRoller025 } from './home-roller-0-25-mm.ts';
import { homeRollerC8 } from './home-roller-c-8.ts';
import { homeRollerC8He } from './home-roller-c-8he.ts';
import { manualStamp } from './manual-stamp-1-5-mm.ts';
import { proPen } from './pro-pen.ts';
import { radiofrequencyInsulated } from './radiofrequency-insulated.ts';
import { radiofrequencyNonInsulated } from './radiofrequency-non-insulated.ts';
import { rejuvapenNxt } from './rejuvapen-nxt.ts';
import { roller192Of05 } from './roller-192-0-5-mm.ts';
import { roller192Of10 } from './roller-192-1-0-mm.ts';
import { roller192Of15 } from './roller-192-1-5-mm.ts';
import { roller3mm } from './roller-3-0-mm.ts';
import { roller540Of15 } from './roller-540-1-5-mm.ts';
import { skinPenPrecision } from './skinpen-precision.ts';
import { skinStylus } from './skinstylus.ts';

export const devices = [
  exceed,
  dermarollerMf8,
  skinPenPrecision,
  rejuvapenNxt,
  skinStylus,
  proPen,
  dermapen,
  roller192Of05,
  roller192Of10,
  roller192Of15,
  roller540Of15,
  roller3mm,
  manualStamp,
  radiofrequencyInsulated,
  radiofrequencyNonInsulated,
  homeRollerC8,
  homeRollerC8He,
  homeRoller025,
] as const;
