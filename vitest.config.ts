import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const slow = 'tests/**/*.slow.test.ts';

/** What takes longest begins first, so that the cores are busy to the end: the notebooks, other slow tests, the rest. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId, project }: TestSpecification) =>
      moduleId.endsWith('/mainJob.slow.test.ts') ? 0 : project.name === 'slow' ? 1 : 2;
    return sorted.sort((a, b) => rank(a) - rank(b));
  }
}

// A test file is slow, and named `*.slow.test.ts`, when it starts our own program, a kernel or a browser, plants worlds,
// damages files, or for another reason takes more than about two seconds. `npm run check` leaves the slow ones out;
// `npm test` runs all.
export default defineConfig({
  test: {
    // Property tests and notebook runs are bounded by their own work, not by a clock tuned to one machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // By itself, vitest leaves one core free.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // What is kept for a user between runs is not kept with that of whoever tests.
    env: { BRUKERMOTE_HOME: join(tmpdir(), `brukermote-tests-${userInfo().username}`) },
    projects: [
      {
        extends: true,
        test: { name: 'slow', include: [slow], pool: 'forks' },
      },
      {
        extends: true,
        test: {
          name: 'fast',
          include: ['tests/**/*.test.ts'],
          exclude: [slow],
          pool: 'threads',
          // To load the modules anew for each file would take as long as the tests. They hold no state.
          isolate: false,
        },
      },
    ],
  },
});
