import { deliveryFitsDevice } from './delivery-fits-device.ts';
import { deviceDepthMaximum } from './device-depth-maximum.ts';
import { deviceDepthMinimum } from './device-depth-minimum.ts';
import { deviceRateMaximum } from './device-rate-maximum.ts';
import { deviceRateMinimum } from './device-rate-minimum.ts';
import { doseBeyondModel } from './dose-beyond-model.ts';
import { labelAge } from './label-age.ts';
import { labelDepth } from './label-depth.ts';
import { labelIndication } from './label-indication.ts';
import { labelPhototype } from './label-phototype.ts';
import { planTooLarge } from './plan-too-large.ts';
import { sexUnknown } from './sex-unknown.ts';
import { zoneNarrowerThanTool } from './zone-narrower-than-tool.ts';

export const rules = [
  deliveryFitsDevice,
  deviceDepthMaximum,
  deviceDepthMinimum,
  deviceRateMaximum,
  deviceRateMinimum,
  zoneNarrowerThanTool,
  doseBeyondModel,
  planTooLarge,
  labelDepth,
  labelAge,
  labelPhototype,
  labelIndication,
  sexUnknown,
] as const;
