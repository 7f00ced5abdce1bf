import { flux, law } from '../../mechanism.ts';
import { given } from '../notation/given.ts';
import { judged } from '../notation/judged.ts';
import { plateletRelease } from '../haemostasis/platelets.ts';
import { macrophageLevel } from '../inflammation/macrophage-level.ts';
import { weibrich2002, zioncheck1994 } from '../observations.ts';
import { bianchi2015, cascade, jin2011, waughSherratt2006 } from '../references.ts';
import { latentTgf } from '../states.ts';

const half =
  'a third of topical TGF-β1 was intact after a day, 1.05 per day in all; half is taken to be lost and half activated';

export const latentLoss = judged({
  id: 'latentLoss',
  meaning: 'rate at which latent TGF-β is lost',
  unit: '/d',
  median: 0.5,
  low: 0.25,
  high: 1,
  near: [zioncheck1994],
  note: half,
});

export const latentActivation = judged({
  id: 'latentActivation',
  meaning: 'rate at which latent TGF-β is activated in skin at rest',
  unit: '/d',
  median: 0.5,
  low: 0.25,
  high: 1,
  near: [zioncheck1994],
  note: half,
});

export const macrophageActivation = judged({
  id: 'macrophageActivation',
  meaning: 'further activation by macrophages at level 1, over that at rest',
  unit: '1',
  median: 1,
  low: 0.33,
  high: 3,
  near: [cascade],
  note: 'value behind the reference cascade, within a factor of three',
});

export const macrophageTgf = judged({
  id: 'macrophageTgf',
  meaning: 'latent TGF-β that macrophages at level 1 secrete, per time',
  unit: '/d',
  median: 1.2,
  low: 0.4,
  high: 3.6,
  near: [jin2011],
  note: 'secretion per macrophage is known, the store at rest is not',
});

export const plateletTgf1 = judged({
  id: 'plateletTgf1',
  meaning: 'latent TGF-β from the platelets of the reference injury, fold of its level at rest',
  unit: '1',
  median: 7.4,
  low: 2.5,
  high: 22,
  near: [cascade, weibrich2002],
  note: 'filled with blood, the reference injury brings 0.63 ng/mL; the store at rest that this is a fold of is not known',
});

export const activatedFold = law({
  id: 'tgf-beta-activation',
  title: 'Activation of latent TGF-β by macrophages, over that at rest',
  defines: 'activatedFold',
  unit: '1',
  text: 'macrophageActivation * macrophageLevel',
  symbols: given(macrophageActivation, macrophageLevel),
  off: '0',
  sources: [bianchi2015, waughSherratt2006],
  validity: [],
  neutral: 'macrophages activate nothing',
});

export const turnover = flux({
  id: 'tgf-beta-latent-turnover',
  title: 'Latent TGF-β turns over',
  to: 'latentTgf',
  unit: '/d',
  text: '(latentLoss + latentActivation) * (1 - latentTgf)',
  symbols: given(latentLoss, latentActivation, latentTgf),
  sources: [waughSherratt2006, zioncheck1994],
  validity: [],
  neutral: 'the store keeps what came',
});

export const fromPlatelets = flux({
  id: 'tgf-beta-latent-from-platelets',
  title: 'Platelets release latent TGF-β',
  to: 'latentTgf',
  unit: '/d',
  text: 'plateletTgf1 * plateletRelease',
  symbols: given(plateletTgf1, plateletRelease),
  sources: [weibrich2002],
  validity: [],
  neutral: 'platelets hold no TGF-β',
});

export const fromMacrophages = flux({
  id: 'tgf-beta-latent-from-macrophages',
  title: 'Macrophages secrete latent TGF-β',
  to: 'latentTgf',
  unit: '/d',
  text: 'macrophageTgf * macrophageLevel',
  symbols: given(macrophageTgf, macrophageLevel),
  sources: [waughSherratt2006, jin2011],
  validity: [],
  neutral: 'macrophages secrete no TGF-β',
});

export const usedUp = flux({
  id: 'tgf-beta-latent-used',
  title: 'Activation by macrophages uses the store up',
  from: 'latentTgf',
  unit: '/d',
  text: 'latentActivation * activatedFold * latentTgf',
  symbols: given(latentActivation, activatedFold, latentTgf),
  sources: [bianchi2015],
  validity: [],
  neutral: 'activation does not empty the store',
});
