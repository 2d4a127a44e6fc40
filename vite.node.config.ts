import { defineConfig } from 'vite';

/**
 * What Node starts as a whole, the command line and its worker threads, is one file each instead of hundreds of modules:
 * both are there in a third of the time. Which one, and where to, `npm run build` says. What is imported late stays in files of
 * its own beside it: brought into the one file, all that it shares with the rest would be set up in functions, and V8 would
 * box a number on each day of a path that it else keeps in a register.
 */
export default defineConfig({
  build: {
    emptyOutDir: false,
    target: 'node20',
    // topLevelVar as in vite.config.ts. In the same folder, since files find others from where they are.
    rolldownOptions: { output: { topLevelVar: false, chunkFileNames: '[name].part.js' } },
  },
  ssr: { noExternal: true },
});
