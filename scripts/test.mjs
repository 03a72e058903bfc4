// `npm test`: every check that the project has. Arguments go to vitest, as in `npm test -- tests/units`.
import { build } from './build.mjs';
import { checkCode, runTests } from './check.mjs';

build();
checkCode();
runTests(process.argv.slice(2));
