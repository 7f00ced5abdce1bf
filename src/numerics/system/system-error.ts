/** What is wrong with a declared system, and where. */
export class SystemError extends Error {
  override readonly name = 'SystemError';
  /** JSON pointer into the declaration, e.g. `/fluxes/2/rate`; empty for the whole. */
  readonly where: string;
  /** What to write instead, where one answer is likely. */
  readonly suggestion?: string;

  constructor(where: string, problem: string, suggestion?: string) {
    super(
      `${where === '' ? 'the system' : where}: ${problem}` +
        (suggestion === undefined ? '' : `; try: ${suggestion}`),
    );
    this.where = where;
    if (suggestion !== undefined) this.suggestion = suggestion;
  }
}
