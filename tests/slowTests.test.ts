import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));
const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.test.ts'),
);

/** What starts our own program, a kernel or a browser, reads the build, plants worlds or damages files. */
const takesLong =
  /spawnBrukermote\(|from 'node:child_process'|\/support\/kernelClient\.js'|\/runner\/(?:kernel|runNotebooks|staticImages)\.js'|(?:\{root\}|'\.\.\/)dist\/|benchmarks\/(?:hostile|fuzz)\/(?:bounds|judge)/u;

it('a test that takes long is named *.slow.test.ts, so that npm run check does without it', () => {
  const fast = tests.filter((name) => !name.endsWith('.slow.test.ts') && !name.endsWith('slowTests.test.ts'));
  expect(fast.length).toBeGreaterThan(150);
  expect(fast.filter((name) => takesLong.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});

it('the worlds that are planted are slow', () => {
  const planted = tests.filter((name) => /(?:planted|nulls|nullWorlds)\.[a-z.]*ts$/u.test(name));
  expect(planted.length).toBeGreaterThan(5);
  expect(planted.filter((name) => !name.endsWith('.slow.test.ts'))).toEqual([]);
});
