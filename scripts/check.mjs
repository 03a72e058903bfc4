// `npm run check`: what can be checked in seconds, for while one works: lint, types, and the tests that are not slow
// (see vitest.config.ts). Arguments go to vitest, as in `npm run check -- tests/units`.
import { pathToFileURL } from 'node:url';
import { install, root, runNode } from './install.mjs';

/** Lint, and the types of everything: the core as it runs without Node, and the source with its tests. */
export function checkCode() {
  runNode([`${root}node_modules/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings']);
  const tsc = `${root}node_modules/typescript-native/bin/tsc`;
  runNode([tsc, '--project', `${root}tsconfig.core.json`]);
  runNode([tsc, '--project', `${root}tests/tsconfig.json`]);
}

/** Runs vitest once. */
export function runTests(args) {
  runNode([`${root}node_modules/vitest/vitest.mjs`, 'run', ...args]);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  checkCode();
  runTests(['--project', 'fast', ...process.argv.slice(2)]);
}
