// The kernel in the real Jupyter, and every command of docs/notebooks.md. Needs Python, as `npm run lab` does; `npm test` does not.
import { root, runNode } from '../install.mjs';
import { prepareLab } from '../lab.mjs';

prepareLab();
runNode(['--test', '--test-concurrency=1', `${root}tests/lab/lab.check.mjs`]);
