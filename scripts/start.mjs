// `npm start`: install what is missing, build what changed, and run every notebook.
// Arguments go to `brukermote run`, as in `npm start -- --project PATH`.
import { build } from './build.mjs';
import { root, runNode } from './install.mjs';

build();
runNode([`${root}dist/cli/main.js`, 'run', ...process.argv.slice(2)], {
  // A path given by the user is relative to where the user stands, not to the project.
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
