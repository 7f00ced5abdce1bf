import type { Progress } from '../numerics/index.ts';

interface Shown extends Progress {
  /** Of the whole, where this is a part of it. */
  readonly share?: number;
}

interface ProgressBar {
  readonly show: (progress: Shown, what: string) => void;
  readonly clear: () => void;
}

const width = 30;

/** A bar on standard error while a person watches; silent in a pipe. */
export const progressBar = (): ProgressBar => {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ done, total, share = done / total }, what) => {
      const filled = Math.floor(width * share);
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total} ${what}\u001b[K`,
      );
    },
    clear: () => process.stderr.write('\r\u001b[K'),
  };
};
