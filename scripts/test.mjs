// `npm test`: every check that the project has. Arguments go to vitest, as in `npm test -- tests/units`.
import { build } from './build.mjs';
import { root, runNode } from './install.mjs';

build();
runNode([`${root}node_modules/@biomejs/biome/bin/biome`, 'check', '--error-on-warnings']);
const tsc = `${root}node_modules/typescript/bin/tsc`;
runNode([tsc, '--project', `${root}tsconfig.core.json`]);
runNode([tsc, '--project', `${root}tests/tsconfig.json`]);
runNode([`${root}node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)]);
