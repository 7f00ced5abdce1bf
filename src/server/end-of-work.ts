/** Tells a worker that no job follows. */
export const endOfWork = 'end of work';
