import { convert, type Evidence } from '../../quantities/index.ts';
import type { Sex, Site } from '../../catalogue/index.ts';
import { valueAt } from '../parameter.ts';

export type LayerId =
  'stratum-corneum' | 'viable-epidermis' | 'papillary-dermis' | 'reticular-dermis' | 'subcutis';

/** A layer of one person’s skin. The subcutis has no bottom: how thick it is on a face was not found. */
export interface Layer {
  readonly id: LayerId;
  readonly name: string;
  readonly topMm: number;
  readonly bottomMm: number;
  /** What its thickness rests on. */
  readonly evidence: readonly Evidence[];
}

/** Where a person stands among people: standard normal scores, one for each tissue. */
export interface SkinScores {
  readonly epidermis: number;
  readonly dermis: number;
}

/** The layers of a site from the surface down. Dermis and epidermis vary between people independently. */
export const layersOf = (site: Site, sex: Sex, scores: SkinScores): readonly Layer[] => {
  const cornified = site.stratumCorneum;
  const epidermis = site.epidermis[sex];
  const papillary = site.papillaryDermis;
  const dermis = site.dermis[sex];
  const epidermisMm = convert(valueAt(epidermis, scores.epidermis), 'um', 'mm');
  const bottoms: readonly (readonly [LayerId, string, number, readonly Evidence[]])[] = [
    [
      'stratum-corneum',
      'Stratum corneum',
      convert(valueAt(cornified, scores.epidermis), 'um', 'mm'),
      [cornified],
    ],
    ['viable-epidermis', 'Viable epidermis', epidermisMm, [epidermis]],
    [
      'papillary-dermis',
      'Papillary dermis',
      epidermisMm + convert(valueAt(papillary, scores.dermis), 'um', 'mm'),
      [papillary],
    ],
    ['reticular-dermis', 'Reticular dermis', epidermisMm + valueAt(dermis, scores.dermis), [dermis]],
    ['subcutis', 'Subcutis', Infinity, []],
  ];
  let topMm = 0;
  return bottoms.map(([id, name, bottomMm, evidence]) => {
    const layer = { id, name, topMm, bottomMm, evidence };
    topMm = bottomMm;
    return layer;
  });
};
