import { defineConfig } from 'vite';

/**
 * What Node starts as a whole, the command line and its worker threads, is one file each instead of hundreds of modules:
 * both are there in a third of the time. Which one, and where to, `npm run build` says.
 */
export default defineConfig({
  build: {
    emptyOutDir: false,
    target: 'node20',
    // The names as in vite.config.ts; what is imported late is part of the one file as well.
    rolldownOptions: { output: { topLevelVar: false, codeSplitting: false } },
  },
  ssr: { noExternal: true },
});
