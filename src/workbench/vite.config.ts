import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;

/** Rooms are pure at the top level: what nobody uses of them need not be shipped. Files here and styles run as they stand. */
const hasEffects = (id: string): boolean => !/\/src\/(quantities|catalogue|numerics|model|report)\//.test(id);

/** While developing nothing is built: the address of the worker leads to its source. */
const workerFromSource: Plugin = {
  name: 'worker-from-source',
  apply: 'serve',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _, next) => {
      if (request.url === '/assets/worker.js') request.url = '/worker.ts';
      next();
    });
  },
};

export default defineConfig({
  root: here,
  base: './',
  plugins: [react(), workerFromSource],
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2023',
    // The first with light-dark(), which figures use too.
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The worker is an entry beside the page, not a bundle of its own: both load one file with planning and what it
      // needs, which so is fetched once. What else the page needs at first is one file too: parts compress worse.
      input: { page: join(here, 'index.html'), worker: join(here, 'worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'assets/worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'planning', tags: ['$initial'], test: /\/src\/planning\// },
            { name: 'view', tags: ['$initial'], test: (id) => !id.endsWith('/worker.ts') },
          ],
        },
      },
      treeshake: { moduleSideEffects: hasEffects },
    },
  },
});
