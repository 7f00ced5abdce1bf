import type { Evidence, Reference, Spread } from '../../quantities/index.ts';
import { noSource } from '../../catalogue/index.ts';
import { parameter, type Parameter } from '../../model/index.ts';
import type { Reading } from './reading.ts';

/**
 * What a number is for. `likelihood`: the model is fitted to it. `prior`: a prior was made from it, so it may not be
 * used again. `validation`: kept out, and predicted. `shown`: nothing of the model can be set against it as it is.
 */
export type HealingUse = 'likelihood' | 'prior' | 'validation' | 'shown';

/** What nobody wrote down of a study, with a prior of its own; sampled with the model. */
export type Nuisance = Parameter;

export const nuisance = (
  id: string,
  meaning: string,
  unit: string,
  prior: Nuisance['prior'],
  note: string,
): Nuisance => {
  const [low, high] = prior.kind === 'fixed' ? [prior.value, prior.value] : [prior.low, prior.high];
  return parameter({
    id,
    meaning,
    unit,
    prior,
    evidence: [
      {
        value: prior.kind === 'lognormal' ? (prior.median ?? Math.sqrt(low * high)) : (low + high) / 2,
        unit,
        spread: { kind: 'range', low, high },
        from: 'assumed',
        access: 'derived',
        tier: 'practice',
        sources: [noSource],
        note,
      },
    ],
  });
};

/** One dose for all sessions of a study. */
export interface StudyDose {
  readonly puncturedFraction: Nuisance;
  readonly depthMm: Nuisance;
  /** Share of the volume of the channels that bleeds. */
  readonly bledShare: Nuisance;
}

export interface HealingRow {
  readonly id: string;
  readonly title: string;
  /** As printed, but as a number the reading can be compared with. */
  readonly observed:
    | { readonly kind: 'value'; readonly value: Evidence }
    | { readonly kind: 'above' | 'below'; readonly bound: Evidence };
  readonly use: HealingUse;
  /** Absent where the model has no such quantity. */
  readonly reading?: Reading;
  /** Standard deviation of the logarithm of the published number: known, or with a prior. */
  readonly error?: number | Nuisance;
  /** The published number over the model’s, to a power, because something else than needled human skin was looked at. */
  readonly transfer?: { readonly factor: Nuisance; readonly power: number };
  readonly note: string;
}

export interface HealingStudy {
  readonly id: string;
  readonly title: string;
  readonly design: string;
  readonly needled: boolean;
  readonly sources: readonly [Reference, ...Reference[]];
  /** Days of the sessions or of the wound. */
  readonly sessions: readonly number[];
  readonly dose?: StudyDose;
  /** µm; 75 where nobody says otherwise. */
  readonly channelRadius?: Nuisance;
  readonly rows: readonly HealingRow[];
  /** The protocol as a plan, by its name under `examples`: planning places a dose for it. */
  readonly plan?: string;
}

/** A number of one study: what its evidence entries share is said once. */
export const evidenceFrom =
  (
    study: Pick<Evidence, 'from' | 'sources' | 'row' | 'tier'> & {
      readonly n?: number;
      readonly method?: string;
    },
  ) =>
  (
    value: number,
    unit: string,
    {
      spread = { kind: 'none' },
      ...more
    }: Partial<Pick<Evidence, 'access' | 'note'>> & { readonly spread?: Spread } = {},
  ): Evidence => ({ value, unit, spread, access: 'read', ...study, ...more });
