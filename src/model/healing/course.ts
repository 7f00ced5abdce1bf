import * as ageSlowing from '../barrier/age-slowing.ts';
import * as bioelectricField from '../bioelectric/field.ts';
import * as bioelectricMigration from '../bioelectric/migration.ts';
import * as bioelectricProliferation from '../bioelectric/proliferation.ts';
import * as bioelectricRelease from '../bioelectric/release.ts';
import type { Flux, Law } from '../mechanism.ts';
import type { Parameter } from '../parameter.ts';
import * as dermalMelanin from '../pigment/dermal-melanin.ts';
import * as epidermalMelanin from '../pigment/epidermal-melanin.ts';
import * as melanocytes from '../pigment/melanocytes.ts';
import * as pigmentStates from '../pigment/states.ts';
import * as fibroblastLevel from './dermis/fibroblast-level.ts';
import * as fibroblasts from './dermis/fibroblasts.ts';
import * as myofibroblasts from './dermis/myofibroblasts.ts';
import * as vessels from './dermis/vessels.ts';
import type { MechanismGroup } from './mechanism-groups.ts';
import type { Effect } from './notation/effect.ts';
import * as epidermalThickness from './epidermis/epidermal-thickness.ts';
import * as openSurface from './epidermis/open-surface.ts';
import * as reEpithelialisation from './epidermis/re-epithelialisation.ts';
import * as ctgf from './factors/ctgf.ts';
import * as egf from './factors/egf.ts';
import * as fgf2 from './factors/fgf2.ts';
import * as kgf from './factors/kgf.ts';
import * as pdgf from './factors/pdgf.ts';
import * as tgfBeta1 from './factors/tgf-beta-1.ts';
import * as tgfBeta3 from './factors/tgf-beta-3.ts';
import * as tgfBetaLatent from './factors/tgf-beta-latent.ts';
import * as vegf from './factors/vegf.ts';
import * as debris from './haemostasis/debris.ts';
import * as fibrin from './haemostasis/fibrin.ts';
import * as platelets from './haemostasis/platelets.ts';
import * as macrophageLevel from './inflammation/macrophage-level.ts';
import * as macrophageSwitching from './inflammation/macrophage-switching.ts';
import * as macrophages from './inflammation/macrophages.ts';
import * as neutrophils from './inflammation/neutrophils.ts';
import * as proInflammatory from './inflammation/pro-inflammatory.ts';
import * as resolving from './inflammation/resolving.ts';
import * as injury from './injury.ts';
import * as collagen1 from './matrix/collagen-1.ts';
import * as collagen3 from './matrix/collagen-3.ts';
import * as collagenMass from './matrix/collagen-mass.ts';
import * as collagenShare from './matrix/collagen-share.ts';
import * as collagenSynthesis from './matrix/collagen-synthesis.ts';
import * as collagenTurnover from './matrix/collagen-turnover.ts';
import * as elastin from './matrix/elastin.ts';
import * as glycosaminoglycans from './matrix/glycosaminoglycans.ts';
import * as proteases from './matrix/proteases.ts';
import { erythema, vesselDilation } from './erythema.ts';
import { healingOutputs, newCollagenStrength, stainSwelling } from './outputs.ts';
import * as personAge from './person/age.ts';
import * as personDiabetes from './person/diabetes.ts';
import * as personRetinoid from './person/retinoid.ts';
import * as personSmoking from './person/smoking.ts';
import * as personSteroid from './person/steroid.ts';
import type { State } from './notation/state.ts';
import { healingStates } from './states.ts';

/** All that a course consists of. */
export interface Course {
  readonly states: readonly State[];
  readonly laws: readonly Law[];
  readonly fluxes: readonly Flux[];
  readonly effects: readonly Effect[];
  readonly outputs: readonly Law[];
  readonly parameters: readonly Parameter[];
}

/** What a hypothesis adds to the course, and the laws it puts in place of others. */
export interface Hypothesis extends Course {
  readonly id: string;
  readonly title: string;
  readonly instead: readonly Law[];
}

type Part = readonly [MechanismGroup, readonly object[]];

/** The files of each part. Entries are collected in this order. */
const parts: readonly Part[] = [
  ['haemostasis', [platelets, fibrin, debris]],
  [
    'inflammation',
    [neutrophils, macrophageLevel, macrophages, macrophageSwitching, proInflammatory, resolving],
  ],
  ['factors', [tgfBetaLatent, tgfBeta1, tgfBeta3, pdgf, egf, kgf, fgf2, vegf, ctgf]],
  ['epidermis', [openSurface, reEpithelialisation, epidermalThickness]],
  ['dermis', [fibroblastLevel, fibroblasts, myofibroblasts, vessels]],
  [
    'matrix',
    [
      collagenShare,
      collagenMass,
      collagenSynthesis,
      collagenTurnover,
      collagen1,
      collagen3,
      elastin,
      glycosaminoglycans,
      proteases,
    ],
  ],
  ['injury', [injury]],
  ['person', [ageSlowing, personAge, personSmoking, personDiabetes, personRetinoid, personSteroid]],
  ['pigment', [pigmentStates, melanocytes, epidermalMelanin, dermalMelanin]],
];

const bioelectricPart: Part = [
  'bioelectric',
  [bioelectricField, bioelectricMigration, bioelectricProliferation, bioelectricRelease],
];

const isOfKind =
  <Kind extends string>(kind: Kind) =>
  (entry: object): entry is Extract<Law | Flux | Effect, { kind: Kind }> =>
    'kind' in entry && entry.kind === kind;
const isParameter = (entry: object): entry is Parameter => 'prior' in entry;
const isState = (entry: object): entry is State => 'healthy' in entry;

const collect = (from: readonly object[]): Course => {
  // In the order of the names, which not every module loader keeps: sums depend on it.
  const entries = from.flatMap((file) =>
    Object.entries(file)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, entry]) => entry as object),
  );
  return {
    states: entries.filter(isState),
    laws: entries.filter(isOfKind('law')),
    fluxes: entries.filter(isOfKind('flux')),
    effects: entries.filter(isOfKind('effect')),
    outputs: [],
    parameters: entries.filter(isParameter),
  };
};

const collected = collect(parts.flatMap(([, files]) => files));

export const healingCourse: Course = {
  ...collected,
  states: [...healingStates, ...collected.states],
  outputs: [...healingOutputs, erythema],
  parameters: [...collected.parameters, stainSwelling, newCollagenStrength, vesselDilation],
};

/** Wound healing as textbooks tell it. */
export const classical: Hypothesis = {
  ...collect([]),
  id: 'classical',
  title: 'Wound healing alone',
  instead: [],
};

const instead: readonly Law[] = [
  bioelectricMigration.motilityInField,
  bioelectricProliferation.divisionInField,
];
const stimulation = collect(bioelectricPart[1]);

/** Fields at the channels act beside wound healing. No measurement at needle channels supports or refutes it. */
export const bioelectric: Hypothesis = {
  ...stimulation,
  laws: stimulation.laws.filter((law) => !instead.includes(law)),
  id: 'bioelectric',
  title: 'Wound healing and electrical stimulation',
  instead,
};

export const hypotheses = [classical, bioelectric] as const;

const groups = new Map(
  [...parts, bioelectricPart].flatMap(([group, files]) => {
    const { laws, fluxes, effects } = collect(files);
    return [...laws, ...fluxes, ...effects].map(({ id }) => [id, group] as const);
  }),
);

/** Where a mechanism lies; what lies in no part is read off the course. */
export const groupOf = ({ id }: { readonly id: string }): MechanismGroup => groups.get(id) ?? 'readings';
