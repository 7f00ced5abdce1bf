/** Of a study, what moves the posterior. */
import type { HealingStudy } from '../../src/validation/index.ts';

export const evidenceFaceOf = ({ id, sessions, dose, channelRadius, rows }: HealingStudy): object => ({
  id,
  sessions,
  dose: dose === undefined ? null : [dose.puncturedFraction.id, dose.depthMm.id, dose.bledShare.id],
  channelRadius: channelRadius?.id ?? null,
  rows: rows.map(({ id: row, observed, reading, error, transfer }) => ({
    row,
    observed: observed.kind === 'value' ? observed.value.value : [observed.kind, observed.bound.value],
    reading: reading?.text ?? null,
    error: typeof error === 'object' ? error.id : (error ?? null),
    transfer: transfer === undefined ? null : [transfer.factor.id, transfer.power],
  })),
});
