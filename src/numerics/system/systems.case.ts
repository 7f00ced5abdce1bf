/** Systems that several tests solve. */
import type { SystemDeclaration } from './declaration.ts';

/** Robertson (1966); the values of Hairer & Wanner (1996), IV.1. */
export const robertson: SystemDeclaration = {
  name: 'Robertson',
  time: { unit: 's', start: 0, end: 40 },
  states: {
    A: { unit: '1', meaning: 'first species', initial: 1, scale: 1e-3 },
    B: { unit: '1', meaning: 'intermediate', initial: 0, scale: 1e-6 },
    C: { unit: '1', meaning: 'product', initial: 0, scale: 1e-3 },
  },
  parameters: {
    k1: { unit: 's-1', meaning: 'slow rate', value: 0.04 },
    k2: { unit: 's-1', meaning: 'fast rate', value: 3e7 },
    k3: { unit: 's-1', meaning: 'middle rate', value: 1e4 },
  },
  fluxes: [
    { id: 'first', from: 'A', to: 'B', rate: 'k1*A' },
    { id: 'second', from: 'B', to: 'C', rate: 'k2*B^2' },
    { id: 'third', from: 'B', to: 'A', rate: 'k3*B*C' },
  ],
  outputs: { total: { unit: '1', meaning: 'conserved sum', text: 'A + B + C' } },
};

/** One state that decays towards 0; an amount is added at a time, and a threshold is watched. */
export const decay: SystemDeclaration = {
  name: 'decay with doses',
  time: { unit: 'h', start: 0, end: 10 },
  states: { x: { unit: 'mg', meaning: 'amount', initial: 1, scale: 1e-3, nonNegative: true } },
  parameters: {
    k: { unit: 'h-1', meaning: 'rate', value: 0.5 },
    dose: { unit: 'mg', meaning: 'added at once', value: 2 },
  },
  constants: { least: { unit: 'mg', meaning: 'threshold', value: 0.25 } },
  fluxes: [{ from: 'x', rate: 'k*x' }],
  jumps: [{ at: 4, set: { x: 'x + dose' } }],
  events: [{ id: 'low', when: 'x - least', direction: 'falling' }],
};
