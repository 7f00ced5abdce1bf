import { allergicReaction } from './allergic-reaction.ts';
import { bodyLastsLonger } from './body-lasts-longer.ts';
import { burn } from './burn.ts';
import { contactDermatitis } from './contact-dermatitis.ts';
import { darkening } from './darkening.ts';
import { firstHours } from './first-hours.ts';
import { flaking } from './flaking.ts';
import { granuloma } from './granuloma.ts';
import { herpes } from './herpes.ts';
import { infection } from './infection.ts';
import { longerThanAWeek } from './longer-than-a-week.ts';
import { mycobacteria } from './mycobacteria.ts';
import { nerveOrVessel } from './nerve-or-vessel.ts';
import { passingDryness } from './passing-dryness.ts';
import { rednessHours } from './redness-hours.ts';
import { rednessRadiofrequency } from './redness-radiofrequency.ts';
import { resultsTakeMonths } from './results-take-months.ts';
import { reusedEquipment } from './reused-equipment.ts';
import { tramTracks } from './tram-tracks.ts';
import { withinAWeek } from './within-a-week.ts';

export const courseNotes = [
  firstHours,
  flaking,
  rednessHours,
  rednessRadiofrequency,
  withinAWeek,
  bodyLastsLonger,
  resultsTakeMonths,
  passingDryness,
  longerThanAWeek,
  granuloma,
  darkening,
  tramTracks,
  infection,
  herpes,
  mycobacteria,
  contactDermatitis,
  allergicReaction,
  nerveOrVessel,
  burn,
  reusedEquipment,
] as const;
