import { noSource } from '../../catalogue/index.ts';
import { parameter } from '../parameter.ts';
import { geometry } from '../references.ts';
import { effect } from './notation/effect.ts';
import { given } from './notation/given.ts';
import { bledVolume, injuredVolume, puncturedFraction } from './inputs.ts';
import { convention } from './notation/judged.ts';
import { weibrich2002 } from './observations.ts';
import { cascade, cooper2015, cumming2009, ziraldo2015 } from './references.ts';
import {
  bledShare,
  debris,
  elastin,
  fibrin,
  fibroblasts,
  glycosaminoglycans,
  matureCollagen1,
  matureCollagen3,
  newCollagen1,
  newCollagen3,
  openRadius,
  openedFraction,
  platelets,
  vessels,
} from './states.ts';

/**
 * What one session does. Injury is counted per area of skin, over columns 1 mm deep: the deeper the channels, the more of
 * it there is. The reference injury are channels on 2 % of the surface, 1 mm deep.
 */

export const referenceInjury = convention({
  id: 'referenceInjury',
  meaning: 'volume of the channels of the reference injury per area of skin',
  unit: 'mm',
  value: 0.02,
  near: [cascade],
  note: 'a scale: 2 % of a column 1 mm deep; every strength of injury is stated at it',
});

/** A needle pushes tissue aside and the hole closes on it; what of it dies was never measured. */
export const destroyedShare = parameter({
  id: 'destroyedShare',
  meaning: 'share of the punctured tissue that is destroyed and not only pushed aside',
  unit: '1',
  prior: { kind: 'fixed', value: 0 },
  evidence: [
    {
      value: 0,
      unit: '1',
      spread: { kind: 'none' },
      from: 'assumed',
      access: 'derived',
      tier: 'practice',
      sources: [noSource],
      note: 'solid needles displace; at 1 the tissue of every channel is lost, as by a punch',
    },
  ],
});

export const bleeding = effect({
  id: 'bleeding',
  title: 'Channels below the capillary loops fill with blood',
  sets: {
    platelets: 'platelets + bledVolume / referenceInjury',
    fibrin: 'fibrin + bledVolume / referenceInjury',
    bledShare: 'bledVolume / referenceInjury + bledShare * openRadius^2',
  },
  symbols: given(platelets, fibrin, bledShare, openRadius, bledVolume, referenceInjury),
  sources: [weibrich2002, cumming2009],
  neutral: 'nothing bleeds',
});

export const damage = effect({
  id: 'damage',
  title: 'Cells along the channels send signals of damage',
  sets: { debris: 'debris + injuredVolume / referenceInjury' },
  symbols: given(debris, injuredVolume, referenceInjury),
  sources: [cooper2015, ziraldo2015],
  neutral: 'damage goes unnoticed',
});

/** What was still open stays open, as part of the new channels. */
export const opening = effect({
  id: 'opening',
  title: 'The surface is opened',
  sets: {
    openedFraction: 'puncturedFraction + openedFraction * openRadius^2',
    openRadius: '1',
  },
  symbols: given(puncturedFraction, openedFraction, openRadius),
  sources: [geometry],
  neutral: 'the surface stays closed',
});

const reduced = [
  fibroblasts,
  vessels,
  newCollagen1,
  newCollagen3,
  matureCollagen1,
  matureCollagen3,
  elastin,
  glycosaminoglycans,
] as const;

export const destruction = effect({
  id: 'destruction',
  title: 'Part of the punctured tissue is destroyed',
  sets: Object.fromEntries(
    reduced.map(({ symbol }) => [symbol, `${symbol} * (1 - destroyedShare * puncturedFraction)`]),
  ),
  symbols: given(...reduced, destroyedShare, puncturedFraction),
  sources: [noSource],
  neutral: 'tissue is only pushed aside',
});
