import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type BuildEnvironmentOptions, type Plugin } from 'vite';

const here = import.meta.dirname;

/** Rooms are pure at the top level: what nobody uses of them need not be shipped. Files here and styles run as they stand. */
const hasEffects = (id: string): boolean =>
  !/\/src\/(quantities|catalogue|numerics|model|report|planning\/course)\/|\/planning\/index\.ts$/.test(id);

/** The thread of each page: the name it is fetched by, and its source. */
const workers = { plan: ['worker', 'worker.ts'], solve: ['solve-worker', 'solve/solve-worker.ts'] } as const;

/** While developing nothing is built: the address of a worker leads to its source. */
const workersFromSource: Plugin = {
  name: 'workers-from-source',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      const asked = Object.values(workers).find(([name]) => request.url === `/assets/${name}.js`);
      if (asked !== undefined) request.url = `/${asked[1]}`;
      next();
    });
  },
};

/** What runs without a document: rooms, what they import, and what fetches parts. */
const withoutScreen =
  /\/src\/(quantities|catalogue|numerics|model|planning)\/|\/node_modules\/(zod|@noble|canonicalize)\/|vite\/preload-helper/;

/**
 * A page and its worker. The worker is an entry beside the page, not a bundle of its own: both load one file with the
 * room they share, which so is fetched once. What else the page needs at first is one file too: parts compress worse.
 */
const page = (
  html: string,
  [name, path]: readonly [string, string],
  shared: string,
): BuildEnvironmentOptions => ({
  rolldownOptions: {
    input: { page: join(here, html), [name]: join(here, path) },
    output: {
      entryFileNames: (chunk) => (chunk.name === name ? `assets/${name}.js` : 'assets/[name]-[hash].js'),
      codeSplitting: {
        // What an index names and the page does not need at first stays out.
        includeDependenciesRecursively: false,
        groups: [
          {
            name: shared,
            tags: ['$initial'],
            test: (id) => withoutScreen.test(id),
          },
          { name: 'view', tags: ['$initial'], test: (id) => !id.endsWith(`/${path}`) },
        ],
      },
    },
    treeshake: { moduleSideEffects: hasEffects },
  },
});

export default defineConfig({
  root: here,
  base: './',
  plugins: [react(), workersFromSource],
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2023',
    // The first with light-dark(), which figures use too.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: {
      polyfill: false,
      // A worker has no document to put links in.
      resolveDependencies: (_, files, { hostId }) =>
        Object.values(workers).some(([name]) => hostId === `assets/${name}.js`) ? [] : files,
    },
  },
  // Built one after the other, so that no page loads a part of another.
  environments: {
    client: { build: page('index.html', workers.plan, 'planning') },
    solve: {
      consumer: 'client',
      build: { ...page('solve.html', workers.solve, 'numerics'), emptyOutDir: false },
    },
  },
  builder: {
    buildApp: async (builder) => {
      for (const environment of Object.values(builder.environments)) await builder.build(environment);
    },
  },
});
