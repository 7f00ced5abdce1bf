/** A program ready to run, with its memory. */

/** What runs it: the interpreter, or Wasm with two doubles or four singles at once, plain or with fused products. */
export type Path = 'tape' | 'f64x2' | 'f64x2-fma' | 'f32x4';

export interface Kernel {
  readonly path: Path;
  /** Trajectories that advance side by side. */
  readonly lanes: number;
  /** Cell c of lane l stands at c·lanes + l. */
  readonly cells: Float64Array | Float32Array;
  /** Runs a routine once, on all lanes. */
  readonly call: (routine: string) => void;
  /**
   * Runs the repeated routine until a lane asks for attention, but at most this often (at least once). Bit l of
   * the result is set when lane l asks.
   */
  readonly repeat: (most: number) => number;
}
