import { ablonWrinkleArm, ablonLaxityArm, ablonTextureArm } from './ablon-2018.ts';
import { alQarqazArm } from './al-qarqaz.ts';
import { alamArm } from './alam-2014.ts';
import { aust2008Arm } from './aust-2008.ts';
import { aust2010Arm } from './aust-2010.ts';
import { bandralArm } from './bandral-2019.ts';
import { budamakuntlaArm } from './budamakuntla-2013.ts';
import { cachafeiroArm } from './cachafeiro-2016.ts';
import { chandrashekarArm } from './chandrashekar-2014.ts';
import { chawlaArm } from './chawla-2014.ts';
import { depthSplitFaceArm } from './depth-split-face.ts';
import { burnProjectArm } from './dguv-burns.ts';
import { dhuratArm } from './dhurat-2013.ts';
import { dograArm } from './dogra-2014.ts';
import { fabbrociniArm } from './fabbrocini-2009.ts';
import { hongKongArm } from './hkjdv-2018.ts';
import { bangladeshArm } from './jbsaps-42.ts';
import { kumarArm } from './kumar-2018.ts';
import { lehetaArm } from './leheta-2011.ts';
import { majidArm } from './majid-2009.ts';
import { pudukadanArm } from './pudukadan-2017.ts';
import { renArm } from './ren-2022.ts';
import { sharmaArm } from './sharma-jpad.ts';
import { skinPenFaceArm } from './skinpen-face-2023.ts';
import { skinStylusArm } from './skinstylus.ts';
import { splitScalpArm } from './split-scalp.ts';
import { striaeLaserArm } from './striae-2019.ts';
import { striaeCo2Arm } from './striae-2022.ts';
import { burnFormsArm } from './svenning-2019.ts';
import { tirmiziArm } from './tirmizi-2021.ts';

/** Every arm whose numbers or direction were read; what was only recalled has no place here. */
export const arms = [
  majidArm,
  hongKongArm,
  pudukadanArm,
  chandrashekarArm,
  chawlaArm,
  tirmiziArm,
  depthSplitFaceArm,
  alamArm,
  cachafeiroArm,
  sharmaArm,
  dograArm,
  lehetaArm,
  fabbrociniArm,
  bandralArm,
  bangladeshArm,
  alQarqazArm,
  skinPenFaceArm,
  ablonWrinkleArm,
  ablonLaxityArm,
  ablonTextureArm,
  aust2008Arm,
  aust2010Arm,
  burnProjectArm,
  burnFormsArm,
  skinStylusArm,
  striaeLaserArm,
  striaeCo2Arm,
  renArm,
  budamakuntlaArm,
  dhuratArm,
  kumarArm,
  splitScalpArm,
] as const;
