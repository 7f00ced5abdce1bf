import type { LayerId } from '../../model/index.ts';
import { contactBasis, depthBasis, holeBasis, skinBasis, together } from '../bases.ts';
import { indicator, type Indicator } from '../indicator.ts';

const injured = <const Id extends string>(id: Id, layer: LayerId, name: string): Indicator<Id> =>
  indicator({
    id,
    title: `Injured fraction, ${name}`,
    meaning: `Channel volume inside the ${name} over its volume; channels that overlap count each.`,
    unit: '%',
    decimals: 1,
    of: (dose) => 100 * (dose.injured.find((entry) => entry.id === layer)?.fraction ?? NaN),
    restsOn: (device, site) =>
      together(contactBasis(device), depthBasis(device), holeBasis(device), skinBasis(site)),
  });

export const injuredEpidermis = injured('injured-epidermis', 'viable-epidermis', 'viable epidermis');
export const injuredPapillary = injured('injured-papillary', 'papillary-dermis', 'papillary dermis');
export const injuredReticular = injured('injured-reticular', 'reticular-dermis', 'reticular dermis');
