import { achievedDepth } from './achieved-depth.ts';
import { channelDensity } from './channel-density.ts';
import { contactDensity } from './contact-density.ts';
import { contactTime } from './contact-time.ts';
import { courseChannels } from './course-channels.ts';
import { deepestDepth } from './deepest-depth.ts';
import { dragLength } from './drag-length.ts';
import { endpointReached } from './endpoint-reached.ts';
import { handSpeed } from './hand-speed.ts';
import { injuredEpidermis, injuredPapillary, injuredReticular } from './injured-layer.ts';
import { largestGap } from './largest-gap.ts';
import { localDensity } from './local-density.ts';
import { passesMade } from './passes-made.ts';
import { puncturedFraction } from './punctured-fraction.ts';
import { reachingDermis } from './reaching-dermis.ts';
import { reachingSubcutis } from './reaching-subcutis.ts';
import { sweepCoverage } from './sweep-coverage.ts';

export const indicators = [
  achievedDepth,
  deepestDepth,
  contactDensity,
  channelDensity,
  localDensity,
  puncturedFraction,
  sweepCoverage,
  largestGap,
  reachingDermis,
  reachingSubcutis,
  injuredEpidermis,
  injuredPapillary,
  injuredReticular,
  dragLength,
  handSpeed,
  contactTime,
  courseChannels,
  passesMade,
  endpointReached,
] as const;

export type IndicatorId = (typeof indicators)[number]['id'];
