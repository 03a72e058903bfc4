import { defineConfig } from 'vitest/config';

// A test file is slow, and named `*.slow.test.ts`, when it starts processes, runs notebooks, plants worlds, damages
// files, reads real data, or for another reason takes more than about two seconds. `npm run check` leaves the slow
// ones out; `npm test` runs all.
export default defineConfig({
  test: {
    // Property tests and notebook runs are bounded by their own work, not by a clock tuned to one machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.test.ts'],
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.slow.test.ts'],
          pool: 'threads',
          // Loading the modules anew for each file would take as long as the tests. They hold no state.
          isolate: false,
        },
      },
    ],
  },
});
