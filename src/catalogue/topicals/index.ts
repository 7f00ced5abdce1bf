import { ghkCu } from './ghk-cu.ts';
import { glycolicPeel } from './glycolic-peel.ts';
import { hyaluronicAcid } from './hyaluronic-acid.ts';
import { hyaluronicZincCopperSerum } from './hyaluronic-zinc-copper-serum.ts';
import { jessnerPeel } from './jessner-peel.ts';
import { liftHg } from './lift-hg.ts';
import { minoxidil } from './minoxidil.ts';
import { niacinamide } from './niacinamide.ts';
import { plateletRichPlasma } from './platelet-rich-plasma.ts';
import { saline } from './saline.ts';
import { siliconeGel } from './silicone-gel.ts';
import { stemCellSecretome } from './stem-cell-secretome.ts';
import { tcaPeel } from './tca-peel.ts';
import { tranexamicAcid } from './tranexamic-acid.ts';
import { vitaminACCream } from './vitamin-a-c-cream.ts';
import { vitaminACOil } from './vitamin-a-c-oil.ts';
import { vitaminCLipophilicSerum } from './vitamin-c-lipophilic-serum.ts';
import { vitaminCThenTintedSunscreen } from './vitamin-c-then-tinted-sunscreen.ts';
import { vitaminC } from './vitamin-c.ts';
import { waterBasedHydrogel } from './water-based-hydrogel.ts';

export const topicals = [
  liftHg,
  waterBasedHydrogel,
  saline,
  hyaluronicAcid,
  plateletRichPlasma,
  stemCellSecretome,
  tranexamicAcid,
  minoxidil,
  siliconeGel,
  glycolicPeel,
  tcaPeel,
  jessnerPeel,
  vitaminACCream,
  vitaminACOil,
  vitaminC,
  vitaminCLipophilicSerum,
  vitaminCThenTintedSunscreen,
  hyaluronicZincCopperSerum,
  niacinamide,
  ghkCu,
] as const;
