import { isAssumed, type Parameter } from '../model/index.ts';
import type { Evidence } from '../quantities/index.ts';
import type { ReportedEvidence, ReportedParameter } from './report.ts';

export const reportedEvidence = ({ sources, ...evidence }: Evidence): ReportedEvidence => ({
  ...evidence,
  sources: sources.map((source) => source.id),
});

export const reportedParameter = (entry: Parameter): ReportedParameter => ({
  id: entry.id,
  meaning: entry.meaning,
  unit: entry.unit,
  prior: entry.prior,
  assumed: isAssumed(entry),
  evidence: entry.evidence.map(reportedEvidence),
});
