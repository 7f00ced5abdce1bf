import { open } from 'node:fs/promises';
import { longestPlanText, readPlan, type CheckedPlan } from '../planning/index.ts';
import { UsageError, type Arguments } from './command.ts';

/** The text a command was given: a file, or `-` for standard input. @throws UsageError when it cannot be opened */
export const readTextArgument = async ({ positionals }: Arguments, usage: string): Promise<string> => {
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`one file is needed: ${usage}`);
  return file === '-' ? readStream(process.stdin) : readFile(file);
};

/** The plan a command was given. @throws UsageError */
export const readPlanArgument = async (args: Arguments, usage: string): Promise<CheckedPlan> =>
  readPlan(await readTextArgument(args, usage));

/** Reads no more than one character beyond what a plan may have. */
const readStream = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    length += piece.length;
    if (length > 4 * longestPlanText) break;
  }
  return Buffer.concat(pieces).toString('utf8');
};

const readFile = async (file: string): Promise<string> => {
  try {
    const handle = await open(file);
    try {
      return await readStream(handle.createReadStream({ autoClose: false }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new UsageError(`cannot read “${file}” (${code})`);
  }
};
