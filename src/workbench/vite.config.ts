import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Rooms are pure at the top level: what nobody uses of them need not be shipped. Files here and styles run as they stand. */
const hasEffects = (id: string): boolean => !/\/src\/(quantities|catalogue|numerics|model|report)\//.test(id);

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/workbench',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { treeshake: { moduleSideEffects: hasEffects } },
  },
});
