import { existsSync } from 'node:fs';
import helmet from '@fastify/helmet';
import statics from '@fastify/static';
import fastify from 'fastify';
import { ServeError } from './serve-error.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  /** Folder of the built page. */
  readonly pageFolder: string;
}

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
    workerSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
} as const;

/** Serves the page. @throws ServeError when the page is not built or the address is taken */
export const serve = async ({ host, port, pageFolder }: ServeOptions): Promise<RunningServer> => {
  if (!existsSync(`${pageFolder}/index.html`)) {
    throw new ServeError(`There is no built page in ${pageFolder}. Run: npm run build:page`);
  }
  const app = fastify({ forceCloseConnections: true });
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  await app.register(statics, { root: pageFolder });
  app.setNotFoundHandler((_, reply) => reply.code(404).send({ error: 'Nothing is here.' }));
  try {
    const url = await app.listen({ host, port });
    return { url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw explained(error, host, port);
  }
};

const explained = (error: unknown, host: string, port: number): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'EADDRINUSE':
      return new ServeError(`Port ${port} on ${host} is in use. Choose another: PORT=${port + 1} npm start`);
    case 'EACCES':
      return new ServeError(
        `Port ${port} may not be opened by this user. Choose one above 1023: PORT=4310 npm start`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServeError(`This machine has no address ${host}. Choose another: HOST=127.0.0.1 npm start`);
    default:
      return error;
  }
};
