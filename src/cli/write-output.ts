import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError, type Arguments } from './command.ts';

/** The file to write, whose ending says in which form. @throws UsageError */
export const outFile = ({ values }: Arguments, endings: readonly string[]): string | undefined => {
  const out = values['out'];
  if (typeof out !== 'string') return undefined;
  if (!endings.some((ending) => out.endsWith(ending))) {
    throw new UsageError(`--out takes a file ending in ${endings.join(' or ')}, not “${out}”`);
  }
  return out;
};

/** The file appears whole or not at all. @throws UsageError */
export const writeWhole = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'not writable';
    throw new UsageError(`cannot write “${file}” (${code})`);
  }
};

/** Today, as the doors know it. */
export const today = (): string => new Date().toISOString().slice(0, 10);
