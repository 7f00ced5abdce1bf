import { fileURLToPath } from 'node:url';
import { UsageError, type Command } from './command.ts';

/** From `src/cli` and from `dist/cli` alike, the built page lies in `dist/workbench`. */
const pageFolder = fileURLToPath(new URL('../../dist/workbench', import.meta.url));

export const serve: Command = {
  name: 'serve',
  usage: 'percuta serve   (PORT and HOST are respected; 127.0.0.1:4310 otherwise)',
  summary: 'serve the page on this machine',
  options: {},
  run: async ({ positionals }) => {
    if (positionals.length > 0) throw new UsageError(`serve takes no arguments: ${serve.usage}`);
    const { ServeError, startServer } = await import('../server/index.ts');
    try {
      const { url, close } = await startServer({
        host: process.env['HOST'] ?? '127.0.0.1',
        port: portOf(process.env['PORT'] ?? '4310'),
        pageFolder,
      });
      process.stdout.write(`Percuta is on ${url}\n`);
      await new Promise((stop) => {
        process.once('SIGINT', stop);
        process.once('SIGTERM', stop);
      });
      await close();
      return 0;
    } catch (error) {
      if (error instanceof ServeError) throw new UsageError(error.message);
      throw error;
    }
  },
};

const portOf = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65535)) throw new UsageError(`PORT takes a number from 0 to 65535, not “${text}”`);
  return port;
};
