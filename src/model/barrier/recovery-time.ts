import { law } from '../mechanism.ts';
import { parameter } from '../parameter.ts';
import { geometry } from '../references.ts';
import { closureBySite } from './references.ts';

/** What is left of a clock’s disturbance halves with every half-life; this is when a stated share is left. */
export const recoveryTime = law({
  id: 'recovery-time',
  title: 'Time until a stated share of the disturbance remains',
  defines: 'recoveryTime',
  unit: 'h',
  text: 'halfLife * log(1 / remainingShare) / log(2)',
  symbols: {
    halfLife: { unit: 'h', meaning: 'half-life of the clock' },
    remainingShare: { unit: '1', meaning: 'share of the disturbance that remains' },
  },
  sources: [closureBySite, geometry],
  validity: [],
  neutral: 'remaining share 1: no time has passed',
});

/** Persons differ far more than sites do (PMC8259462). */
export const recoveryVariation = parameter({
  id: 'recoveryVariation',
  meaning: 'log standard deviation of recovery between persons',
  unit: '1',
  prior: { kind: 'lognormal', low: 0.44, high: 0.66 },
  evidence: [
    {
      value: 0.54,
      unit: '1',
      spread: { kind: 'none' },
      n: 35,
      from: 'human',
      access: 'derived',
      tier: 'primary',
      method: 'impedance',
      sources: [closureBySite],
      row: 'biophysics closure half-life',
      note: 'log-normal with the means and SDs 25.9 ± 15.0, 23.7 ± 13.7 and 20.2 ± 12.0 h; measured for ions only and assumed to hold for water and for the visible pore',
    },
  ],
});
