/** One ensemble, some of which fails, that must come to the same bytes wherever it is computed; in Node and in the browser. */
import {
  checkSystem,
  ensemble,
  rodas4,
  summaryQuantile,
  type Ensemble,
  type EnsembleOptions,
  type EnsembleProblem,
  type SystemDeclaration,
} from '../src/numerics/index.ts';

/** Every parameter of the declaration drawn around its value. */
export const fixedProblem = (declaration: SystemDeclaration, trajectories: number): EnsembleProblem => ({
  system: checkSystem(declaration),
  trajectories,
  vary: {
    seed: 25,
    distributions: Object.fromEntries(
      Object.entries(declaration.parameters ?? {}).map(([name, { value }]) => [
        name,
        { kind: 'lognormal', median: value, sigma: 0.25 },
      ]),
    ),
  },
});

const options: EnsembleOptions = {
  control: { rtol: 1e-3, maxSteps: 300 },
  saveAt: [3, 33, 63, 93, 123, 153, 365],
  statistics: {
    peak: { of: 'X04', reduce: 'max' },
    when: { of: 'X13', reduce: 'timeOfMax' },
    area: { of: 'X07', reduce: 'integral' },
    low: { of: 'X22', reduce: 'min' },
    end: { of: 'X25', reduce: 'final' },
    at93: { of: 'X20', reduce: 'valueAt', time: 93 },
  },
};

export const fixedEnsemble = (
  declaration: SystemDeclaration,
  also: Partial<EnsembleOptions>,
  trajectories = 3000,
): Promise<Ensemble> => ensemble(fixedProblem(declaration, trajectories), rodas4, { ...options, ...also });

/** Of all that it comes to, with the way it went left out. */
export const hashOfEnsemble = async ({ rows, endings, outcomes, summaries }: Ensemble): Promise<string> => {
  const summarised = Object.entries(summaries).map(([name, summary]) => [
    name,
    summary.count,
    summary.mean,
    summary.variance,
    ...[0, 0.05, 0.5, 0.95, 1].map((p) => summaryQuantile(summary, p)),
  ]);
  const text = new TextEncoder().encode(JSON.stringify([outcomes, summarised]));
  const parts = [new Uint8Array(rows.buffer), endings, text];
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
