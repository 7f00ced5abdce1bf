/** What may hold of a person beyond skin at rest at a young age. */
export const conditions = ['age', 'smoking', 'diabetes', 'retinoid', 'steroid'] as const;
export type Condition = (typeof conditions)[number];

export interface Combination {
  readonly conditions: readonly [Condition, Condition];
  /** What is known of the two together. */
  readonly known: string;
}

/** The only pair that was studied: steroids suppressed collagen alike at 23 and at 64 years (Br J Dermatol 1996;135:65). */
const studied = (a: Condition, b: Condition): boolean => a === 'age' && b === 'steroid';

/** Pairs of conditions whose joint effect no study measured; the course then multiplies their factors. */
export const combinationsOutsideData = (present: ReadonlySet<Condition>): readonly Combination[] => {
  const listed = conditions.filter((condition) => present.has(condition));
  return listed.flatMap((a, index) =>
    listed
      .slice(index + 1)
      .filter((b) => !studied(a, b))
      .map((b) => ({
        conditions: [a, b] as const,
        known: `no study of ${a} and ${b} together was found; their effects are multiplied`,
      })),
  );
};
