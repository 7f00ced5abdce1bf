import { actinicKeratosisInZone } from './actinic-keratosis-in-zone.ts';
import { activeAcneInZone } from './active-acne-in-zone.ts';
import { alcoholRecent } from './alcohol-recent.ts';
import { anaestheticAllergy } from './anaesthetic-allergy.ts';
import { anticoagulant } from './anticoagulant.ts';
import { autoimmuneDisease } from './autoimmune-disease.ts';
import { bleedingDisorder } from './bleeding-disorder.ts';
import { bloodBorneInfection } from './blood-borne-infection.ts';
import { cancerTherapyRecent } from './cancer-therapy-recent.ts';
import { deliveryFitsDevice } from './delivery-fits-device.ts';
import { deviceDepthMaximum } from './device-depth-maximum.ts';
import { deviceDepthMinimum } from './device-depth-minimum.ts';
import { deviceRateMaximum } from './device-rate-maximum.ts';
import { deviceRateMinimum } from './device-rate-minimum.ts';
import { diabetesControlled } from './diabetes-controlled.ts';
import { diabetesUncontrolled } from './diabetes-uncontrolled.ts';
import { doseBeyondModel } from './dose-beyond-model.ts';
import { eczemaOrRashInZone } from './eczema-or-rash-in-zone.ts';
import { exfoliantRecent } from './exfoliant-recent.ts';
import { fillerRecent } from './filler-recent.ts';
import { hairRemovalRecent } from './hair-removal-recent.ts';
import { heartDisease } from './heart-disease.ts';
import { herpesHistory } from './herpes-history.ts';
import { herpesWithoutProphylaxis } from './herpes-without-prophylaxis.ts';
import { homeRollerDepth } from './home-roller-depth.ts';
import { immunosuppression } from './immunosuppression.ts';
import { infectionInZone } from './infection-in-zone.ts';
import { isotretinoinCurrent } from './isotretinoin-current.ts';
import { isotretinoinRecent } from './isotretinoin-recent.ts';
import { keloidInZone } from './keloid-in-zone.ts';
import { keloidTendency } from './keloid-tendency.ts';
import { koebnerInZone } from './koebner-in-zone.ts';
import { labelAge } from './label-age.ts';
import { labelDepth } from './label-depth.ts';
import { labelIndication } from './label-indication.ts';
import { labelInterval } from './label-interval.ts';
import { labelPhototype } from './label-phototype.ts';
import { labelSessions } from './label-sessions.ts';
import { labelSite } from './label-site.ts';
import { laserRecent } from './laser-recent.ts';
import { metalAllergy } from './metal-allergy.ts';
import { moleInZone } from './mole-in-zone.ts';
import { needlesReused } from './needles-reused.ts';
import { openWoundInZone } from './open-wound-in-zone.ts';
import { painRelieverRecent } from './pain-reliever-recent.ts';
import { peelRecent } from './peel-recent.ts';
import { pigmentationRisk } from './pigmentation-risk.ts';
import { pregnancyOrNursing } from './pregnancy-or-nursing.ts';
import { productAllergy } from './product-allergy.ts';
import { psoriasisInZone } from './psoriasis-in-zone.ts';
import { radiofrequencyElectronics } from './radiofrequency-electronics.ts';
import { radiofrequencyMedical } from './radiofrequency-medical.ts';
import { radiofrequencyMetalInZone } from './radiofrequency-metal-in-zone.ts';
import { retinoidRecent } from './retinoid-recent.ts';
import { rosaceaInZone } from './rosacea-in-zone.ts';
import { scarYoung } from './scar-young.ts';
import { planTooLarge } from './plan-too-large.ts';
import { sexUnknown } from './sex-unknown.ts';
import { skinCancerInZone } from './skin-cancer-in-zone.ts';
import { smoking } from './smoking.ts';
import { studiedLongest } from './studied-longest.ts';
import { studiedShortest } from './studied-shortest.ts';
import { studiedUpTo } from './studied-up-to.ts';
import { sunRecent } from './sun-recent.ts';
import { surgeryRecent } from './surgery-recent.ts';
import { suspiciousLesionInZone } from './suspicious-lesion-in-zone.ts';
import { tattooInZone } from './tattoo-in-zone.ts';
import { topicalNotCleared } from './topical-not-cleared.ts';
import { toxinRecent } from './toxin-recent.ts';
import { wartInZone } from './wart-in-zone.ts';
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
  labelIndication,
  labelSite,
  labelDepth,
  labelAge,
  labelPhototype,
  labelSessions,
  labelInterval,
  studiedLongest,
  studiedShortest,
  studiedUpTo,
  sexUnknown,
  pregnancyOrNursing,
  isotretinoinCurrent,
  bleedingDisorder,
  diabetesUncontrolled,
  diabetesControlled,
  bloodBorneInfection,
  immunosuppression,
  anaestheticAllergy,
  metalAllergy,
  keloidTendency,
  autoimmuneDisease,
  heartDisease,
  anticoagulant,
  herpesWithoutProphylaxis,
  herpesHistory,
  productAllergy,
  smoking,
  pigmentationRisk,
  isotretinoinRecent,
  fillerRecent,
  toxinRecent,
  surgeryRecent,
  laserRecent,
  peelRecent,
  cancerTherapyRecent,
  retinoidRecent,
  exfoliantRecent,
  hairRemovalRecent,
  sunRecent,
  painRelieverRecent,
  alcoholRecent,
  scarYoung,
  infectionInZone,
  openWoundInZone,
  skinCancerInZone,
  suspiciousLesionInZone,
  actinicKeratosisInZone,
  wartInZone,
  activeAcneInZone,
  eczemaOrRashInZone,
  rosaceaInZone,
  psoriasisInZone,
  koebnerInZone,
  keloidInZone,
  moleInZone,
  tattooInZone,
  radiofrequencyElectronics,
  radiofrequencyMetalInZone,
  radiofrequencyMedical,
  homeRollerDepth,
  needlesReused,
  topicalNotCleared,
] as const;
