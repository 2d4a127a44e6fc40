import { defineConfig, mergeConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import page from './vite.config.ts';
import { gallery } from './web/build/gallery.ts';
import { singleFile } from './web/build/single-file.ts';

/** The page with all its parts in one file, which opens from disk. */
export default defineConfig(
  mergeConfig(
    { ...page, plugins: [] },
    {
      plugins: [gallery('scenarios', 'inside'), viteSingleFile(), singleFile('rebatescope.html')],
      // Without modules: browsers load none of them into a worker of a page from disk.
      worker: { format: 'iife', rolldownOptions: { output: { codeSplitting: false } } },
      build: { outDir: '../dist/single', assetsInlineLimit: Number.POSITIVE_INFINITY },
    },
  ),
);
