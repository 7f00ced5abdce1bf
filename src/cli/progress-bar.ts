import type { Progress } from '../numerics/index.ts';

interface ProgressBar {
  readonly show: (progress: Progress) => void;
  readonly clear: () => void;
}

const width = 30;

/** A bar on standard error while a person watches; silent in a pipe. */
export const progressBar = (what: string): ProgressBar => {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return {
    show: ({ done, total }) => {
      const filled = Math.floor((width * done) / total);
      process.stderr.write(
        `\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done} of ${total} ${what}`,
      );
    },
    clear: () => process.stderr.write('\r\u001b[K'),
  };
};
