/** What a method of integration is: its tableau, its orders, its dense output. */

interface MethodFacts {
  readonly id: string;
  readonly name: string;
  readonly paper: string;
  readonly doi: string;
  /** Order of the solution, and of the solution it is compared with to estimate the error of a step. */
  readonly order: number;
  readonly embeddedOrder: number;
  /** Whether large negative eigenvalues leave the step size free. */
  readonly stiff: boolean;
  /** Order of the values between the ends of a step. */
  readonly denseOrder: number;
}

/**
 * A Rosenbrock method in the form without products with the Jacobian (Hairer & Wanner 1996, IV.7.25):
 * (I/(γh) − J) U_i = f(y + Σ a_ij U_j) + Σ (c_ij/h) U_j, and y + Σ m_i U_i at the end of the step.
 */
export interface RosenbrockMethod extends MethodFacts {
  readonly kind: 'rosenbrock';
  readonly gamma: number;
  /** Row i has i entries. */
  readonly a: readonly (readonly number[])[];
  readonly c: readonly (readonly number[])[];
  readonly m: readonly number[];
  /** The estimated error is Σ e_i U_i. */
  readonly e: readonly number[];
  /**
   * y(θ) = (1−θ) y0 + θ (y1 + (1−θ) (D1 + θ (D2 + θ …))) with D_k = Σ d_ki U_i.
   */
  readonly d: readonly (readonly number[])[];
}

/** An explicit Runge–Kutta method whose last stage is the first of the next step. */
export interface ExplicitMethod extends MethodFacts {
  readonly kind: 'explicit';
  /** Row i has i entries; the last row are the weights. */
  readonly a: readonly (readonly number[])[];
  /** The estimated error is h Σ e_i k_i. */
  readonly e: readonly number[];
  /** y(θ) = y0 + h Σ b_i(θ) k_i; row i holds the coefficients of θ, θ², … in b_i. */
  readonly b: readonly (readonly number[])[];
}

export type Method = RosenbrockMethod | ExplicitMethod;
