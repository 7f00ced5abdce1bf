import { classical, healingCourse, quantileOf, withHypothesis, type Parameter } from '../../model/index.ts';

/** Parameters of the course that are not known for certain. */
export const factors: readonly Parameter[] = withHypothesis(healingCourse, classical).parameters.filter(
  ({ prior }) => prior.kind !== 'fixed',
);

/** Ends of the priors that are asked: their central 90 %, as they are stated. Beyond lies the shape of a curve. */
export const shares = [0.05, 0.95] as const;

/** The value of a parameter at a coordinate from 0 to 1. */
export const valueAtCoordinate = ({ prior }: Parameter, coordinate: number): number =>
  quantileOf(prior, shares[0] + (shares[1] - shares[0]) * coordinate);
