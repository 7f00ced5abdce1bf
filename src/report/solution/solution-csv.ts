import type { SolutionRecord } from '../../numerics/index.ts';

/** A line a time: the time, then states and outputs in the order of declaration; every digit. */
export const solutionCsv = ({ time, states, outputs }: SolutionRecord): string => {
  const quantities = [...states, ...outputs];
  const header = ['t', ...quantities.map(({ name }) => name)].join(',');
  const lines = time.values.map((t, i) => [t, ...quantities.map(({ values }) => values[i])].join(','));
  return `${[header, ...lines].join('\n')}\n`;
};
