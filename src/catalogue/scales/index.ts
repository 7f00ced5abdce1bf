import { clinicianErythema } from './clinician-erythema.ts';
import { ecca } from './ecca.ts';
import { fitzpatrickWrinkleClass } from './fitzpatrick-wrinkle-class.ts';
import { gais1To5 } from './gais-1-to-5.ts';
import { gaisMinus1To3 } from './gais-minus-1-to-3.ts';
import { gaisSkinpen } from './gais-skinpen.ts';
import { glogau } from './glogau.ts';
import { goodmanBaronQualitative } from './goodman-baron-qualitative.ts';
import { goodmanBaronQuantitative } from './goodman-baron-quantitative.ts';
import { goodmanBaronRegistry } from './goodman-baron-registry.ts';
import { lemperle } from './lemperle.ts';
import { masi } from './masi.ts';
import { modifiedMasi } from './modified-masi.ts';
import { painVas } from './pain-vas.ts';
import { posas2Observer } from './posas-2-observer.ts';
import { posas2Patient } from './posas-2-patient.ts';
import { skinstylusResponder } from './skinstylus-responder.ts';
import { vancouver } from './vancouver.ts';
import { wrinkleSeverityRating } from './wrinkle-severity-rating.ts';

export const scales = [
  goodmanBaronQualitative,
  goodmanBaronRegistry,
  goodmanBaronQuantitative,
  ecca,
  gaisSkinpen,
  gaisMinus1To3,
  gais1To5,
  lemperle,
  glogau,
  fitzpatrickWrinkleClass,
  wrinkleSeverityRating,
  masi,
  modifiedMasi,
  posas2Patient,
  posas2Observer,
  vancouver,
  clinicianErythema,
  painVas,
  skinstylusResponder,
] as const;
