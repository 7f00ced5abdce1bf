import type { Finding } from '../planning/index.ts';

/** Findings that say the same thing for several places or reasons, told once. */
export interface FindingGroup extends Pick<Finding, 'severity' | 'title' | 'advice' | 'amber' | 'until'> {
  readonly reasons: readonly Pick<Finding, 'reason' | 'sources'>[];
  readonly rules: readonly string[];
  readonly pointers: readonly string[];
}

/** In the order of the first of each group. */
export const findingGroups = (findings: readonly Finding[]): readonly FindingGroup[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { severity, title, advice, amber, until } = finding;
    const key = JSON.stringify([severity, title, advice, amber === true, until ?? '']);
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { severity, title, advice, amber, until } = first;
    return [
      {
        severity,
        title,
        advice,
        ...(amber === true && { amber }),
        ...(until !== undefined && { until }),
        reasons: [...new Map(same.map((finding) => [finding.reason, finding])).values()],
        rules: [...new Set(same.map((finding) => finding.rule))],
        pointers: [...new Set(same.map((finding) => finding.pointer))].filter((pointer) => pointer !== ''),
      },
    ];
  });
};
