import { defineConfig } from 'vitest/config';

const measured = ['test/browser/speed.test.ts'];

/** `rules` and `unit` need no build; `browser`, `speed` and `pack` look at dist/; `long` is the statistical set. */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rules', include: ['test/rules/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{rules,browser,pack,long}/**'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: measured,
          testTimeout: 180_000,
          hookTimeout: 60_000,
        },
      },
      // What measures how long something takes comes after all else, and alone.
      { test: { name: 'speed', include: measured, testTimeout: 60_000, sequence: { groupOrder: 1 } } },
      { test: { name: 'pack', include: ['test/pack/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } },
      { test: { name: 'long', include: ['test/long/**/*.test.ts'], testTimeout: 1_800_000 } },
    ],
  },
});
