/** Refuses a system whose rates or their derivatives have no value where the undisturbed system stands. */
import type { System } from '../system/system.ts';
import { SystemError } from '../system/system-error.ts';
import { GraphValues } from './evaluate-graph.ts';
import type { Gradients } from './jacobian.ts';
import type { SystemGraph } from './system-graph.ts';

/** States at their healthy, else initial value; parameters at their declared value; time at the start. */
const healthyValues = ({ declaration, usesTime }: System): GraphValues =>
  new GraphValues(
    [
      ...Object.values(declaration.states).map(({ initial, healthy = initial }) => healthy),
      ...(usesTime ? [declaration.time.start] : []),
    ],
    Object.values(declaration.parameters ?? {}).map(({ value }) => value),
  );

/** @throws SystemError that names the flux and the state */
export const checkFinite = (system: System, graph: SystemGraph, gradients: Gradients): void => {
  const values = healthyValues(system);
  system.fluxes.forEach(({ name, rate }, index) => {
    const node = graph.rates[index] ?? graph.graph.zero;
    const value = values.of(node);
    if (!Number.isFinite(value)) {
      throw new SystemError(rate.where, `the flux ${name} is ${value} in the healthy state`);
    }
    for (const [state, derivative] of gradients.of(node)) {
      const slope = values.of(derivative);
      if (Number.isFinite(slope)) continue;
      const stateName = system.states[state] ?? 'the time';
      throw new SystemError(
        rate.where,
        `the derivative of the flux ${name} by ${stateName} is ${slope} in the healthy state`,
        `a form that is smooth there, or a healthy value of ${stateName} off that point`,
      );
    }
  });
};
