import { exp, normalQuantile, scalar, type Scalar } from '../../quantities/index.ts';
import type { Validity } from '../mechanism.ts';
import type { ParameterValues } from '../mechanisms.ts';
import { ageSlowingFactor } from './age-slowing.ts';
import { ionHalfLife } from './ion-barrier.ts';
import { recoveryTime } from './recovery-time.ts';
import { poreHalfLife } from './visible-pore.ts';
import { waterHalfLife } from './water-barrier.ts';

/**
 * Three things that recover, each at its own pace: they are never merged into one barrier. None of them is the time
 * during which a puncture can be infected; that precaution comes from sources, not from here.
 */
export const clockIds = ['ions', 'water', 'pore'] as const;
export type ClockId = (typeof clockIds)[number];

/** The share that remains where nobody says otherwise. */
export const defaultRemainingShare = 0.1;

export interface RecoveryCase {
  /** Length of the needle as sources state it; the achieved depth is shorter and was measured in few of them. */
  readonly needleLength: Scalar<'mm'>;
  readonly age: Scalar<'a'>;
  /** Under an occlusive cover for the whole time. */
  readonly covered: boolean;
  /** Share of the disturbance that remains when the clock counts as recovered, above 0 and below 1. */
  readonly remainingShare: number;
}

interface Circumstances {
  readonly covered: Scalar<'1'>;
  readonly ageFactor: Scalar<'1'>;
  readonly personFactor: Scalar<'1'>;
  readonly needleLength: Scalar<'mm'>;
}

const halfLifeOf: Readonly<
  Record<ClockId, (parameters: ParameterValues, circumstances: Circumstances) => Scalar<'h'>>
> = {
  ions: (parameters, circumstances) => ionHalfLife.of({ ...parameters, ...circumstances }),
  water: (parameters, circumstances) => waterHalfLife.of({ ...parameters, ...circumstances }),
  pore: (parameters, circumstances) => poreHalfLife.of({ ...parameters, ...circumstances }),
};

/** Time (h) to recovery of one person, at standard score `personScore` among persons: 0 is the median person. */
export const recoveryHours = (
  clock: ClockId,
  parameters: ParameterValues,
  { needleLength, age, covered, remainingShare }: RecoveryCase,
  personScore: number,
): Scalar<'h'> => {
  if (!(remainingShare > 0 && remainingShare < 1)) {
    throw new RangeError(`a remaining share of ${remainingShare}: it lies between 0 and 1`);
  }
  const halfLife = halfLifeOf[clock](parameters, {
    needleLength,
    covered: scalar(covered ? 1 : 0, '1'),
    ageFactor: ageSlowingFactor.of({ ...parameters, age }),
    personFactor: scalar(exp(parameters.recoveryVariation * personScore), '1'),
  });
  return recoveryTime.of({ halfLife, remainingShare: scalar(remainingShare, '1') });
};

/** Time (h) within which a share `p` of persons has recovered; persons are log-normal, so this is closed form. */
export const recoveryQuantile = (
  clock: ClockId,
  parameters: ParameterValues,
  recovery: RecoveryCase,
  p: number,
): Scalar<'h'> => recoveryHours(clock, parameters, recovery, normalQuantile(p));

/** One clock over persons. */
export interface ClockRecovery {
  readonly clock: ClockId;
  readonly median: Scalar<'h'>;
  readonly high95: Scalar<'h'>;
}

export const recoveryOfClocks = (
  parameters: ParameterValues,
  recovery: RecoveryCase,
): readonly ClockRecovery[] =>
  clockIds.map((clock) => ({
    clock,
    median: recoveryQuantile(clock, parameters, recovery, 0.5),
    high95: recoveryQuantile(clock, parameters, recovery, 0.95),
  }));

/**
 * The clock on which 95 % of persons have recovered last. A person who is slow on one clock is taken to be slow on all,
 * so the 95th percentile of the slowest clock is that of the slowest.
 */
export const slowestClock = (parameters: ParameterValues, recovery: RecoveryCase): ClockRecovery =>
  recoveryOfClocks(parameters, recovery).reduce((slowest, clock) =>
    clock.high95 > slowest.high95 ? clock : slowest,
  );

const lawOf = { ions: ionHalfLife, water: waterHalfLife, pore: poreHalfLife } as const;

/** Needle lengths (mm) on which a clock was observed; beyond them it is an extrapolation. */
export const lengthsSeen = (clock: ClockId): Pick<Validity, 'low' | 'high'> => {
  const validity: readonly Validity[] = lawOf[clock].validity;
  return validity.find(({ symbol }) => symbol === 'needleLength') ?? { low: 0, high: Infinity };
};
