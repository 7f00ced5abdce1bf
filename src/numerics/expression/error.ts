/** What is wrong with a text or its declarations, and where. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError';
  /** The message without place and suggestion. */
  readonly problem: string;
  /** 0-based offset into the text; 0 when the fault is in the declarations. */
  readonly position: number;
  /** What to write or declare instead, where one answer is likely. */
  readonly suggestion?: string;

  constructor(problem: string, position: number, suggestion?: string) {
    super(`${problem} (at ${position})${suggestion === undefined ? '' : `; try: ${suggestion}`}`);
    this.problem = problem;
    this.position = position;
    if (suggestion !== undefined) this.suggestion = suggestion;
  }
}
