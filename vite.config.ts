import { defineConfig } from 'vite';
import { pagePolicy } from './sim/cli/page-policy.ts';
import { gallery } from './web/build/gallery.ts';
import { offline } from './web/build/offline.ts';

export default defineConfig({
  root: 'web',
  base: './',
  plugins: [gallery('scenarios', 'beside'), offline('web/index.html', 'web/offline/offline-worker.ts', pagePolicy)],
  // A constant that becomes a `var` is no constant for the compiler: the day would take a twentieth longer.
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // A data: address for a small file would need a hole in the content security policy.
    assetsInlineLimit: 0,
    // The preload helper's links are checked by the policy as well; modern browsers need no polyfill.
    modulePreload: { polyfill: false },
  },
});
