/** A system with all that can end or restart a segment, for tests of ensembles. */
import type { SystemDeclaration } from '../system/declaration.ts';

/** Doses into a pool that feeds a saturable one; emptied at a threshold, ended above another. Stiff for large k. */
export const pulses: SystemDeclaration = {
  name: 'pulses',
  time: { unit: 'h', start: 0, end: 24 },
  states: {
    pool: { unit: 'mg', meaning: 'amount given', initial: 1, scale: 1e-3, nonNegative: true },
    target: { unit: 'mg', meaning: 'amount taken up', initial: 0, scale: 1e-3 },
    burden: { unit: 'mg.h', meaning: 'what the target has borne', initial: 0, scale: 1e-2, allowed: [0, 60] },
  },
  parameters: {
    k: { unit: 'h-1', meaning: 'uptake', value: 2 },
    loss: { unit: 'mg.h-1', meaning: 'greatest loss', value: 1 },
    dose: { unit: 'mg', meaning: 'given at once', value: 3 },
    ceiling: { unit: 'mg.h', meaning: 'burden that ends it', value: 60 },
  },
  constants: {
    half: { unit: 'mg', meaning: 'half saturation', value: 0.5 },
    flood: { unit: 'mg', meaning: 'amount at which half is taken away', value: 4 },
  },
  fluxes: [
    { from: 'pool', to: 'target', rate: 'k*pool' },
    { from: 'target', rate: 'loss*hill(target, half, 2)' },
    { to: 'burden', rate: 'target' },
  ],
  jumps: [
    { at: 0, set: { pool: 'pool + dose' } },
    { at: 8, set: { pool: 'pool + dose' } },
    { at: 16, set: { pool: 'pool + 2*dose' } },
  ],
  events: [
    { id: 'flood', when: 'target - flood', direction: 'rising', set: { target: 'target/2' } },
    { id: 'end', when: 'burden - ceiling', direction: 'rising', stop: true },
  ],
  outputs: { total: { unit: 'mg', meaning: 'in both', text: 'pool + target' } },
};
