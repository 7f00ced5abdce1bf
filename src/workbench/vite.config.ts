import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** Rooms are pure at the top level: what nobody uses of them need not be shipped. Files here and styles run as they stand. */
const hasEffects = (id: string): boolean => !/\/src\/(quantities|catalogue|numerics|model|report)\//.test(id);

export default defineConfig({
  root: here,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The worker is an entry beside the page, not a bundle of its own: both load the same chunk of planning and
      // science, which so is fetched once.
      input: { page: join(here, 'index.html'), worker: join(here, 'worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'worker' ? 'assets/worker.js' : 'assets/[name]-[hash].js'),
      },
      treeshake: { moduleSideEffects: hasEffects },
    },
  },
});
