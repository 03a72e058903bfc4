// `npm run lab`: JupyterLab on the notebooks, with everything that it needs in the folder .lab, which git ignores: once, a
// Python environment with pinned versions; each time, the kernel of this copy with this Node. Nothing is registered elsewhere.
// Arguments go to JupyterLab, as in `npm run lab -- --port=8900`; `npm run lab -- --prepare` only makes it ready.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { digest, root, run, runNode } from './install.mjs';

const isWindows = process.platform === 'win32';
export const labFolder = join(root, '.lab');
/** A program of the environment. */
export const labProgram = (name) =>
  isWindows ? join(labFolder, 'Scripts', `${name}.exe`) : join(labFolder, 'bin', name);

const requirements = `${root}scripts/lab.requirements.txt`;
/** Our own Python package, with which papermill gives TypeScript notebooks their parameters. */
const ownPackage = join(root, 'python', 'brukermote_papermill');
const ownStampFile = join(labFolder, '.own-package');
const pipInstall = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
const stampFile = join(labFolder, '.requirements');
const oldestPython = [3, 10];

/** Makes the environment where it is missing or was made for other versions, and registers the kernel in it. */
export function prepareLab() {
  build();
  const wanted = digest(requirements);
  if (stampOf(stampFile) !== wanted || !runs(labProgram('python'), ['-c', 'import jupyterlab']))
    makeEnvironment(wanted);
  installOwnPackage();
  runNode([`${root}dist/cli/main.js`, 'kernel', '--install', '--prefix', labFolder, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // JupyterLab asks a server for news and for newer versions of itself; here it asks nobody.
  mkdirSync(join(labFolder, 'etc', 'jupyter'), { recursive: true });
  writeFileSync(
    join(labFolder, 'etc', 'jupyter', 'jupyter_lab_config.json'),
    JSON.stringify({
      LabApp: {
        news_url: null,
        check_for_updates_class: 'jupyterlab.handlers.announcements.NeverCheckForUpdate',
      },
    }),
  );
}

/** What JupyterLab is started with, so that it looks nowhere but in the environment. */
export const labEnvironment = { ...process.env, JUPYTER_PREFER_ENV_PATH: '1' };

/** Puts our own package into the environment, where it is not the one that is there. */
function installOwnPackage() {
  const files = readdirSync(ownPackage, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:toml|py|json)$/u.test(name))
    .sort();
  const wanted = files.map((name) => digest(join(ownPackage, name))).join('\n');
  if (stampOf(ownStampFile) === wanted) return;
  // Built from its folder with what is there already: nothing is fetched.
  run(labProgram('python'), [
    ...pipInstall,
    '--no-deps',
    '--no-index',
    '--no-build-isolation',
    '--force-reinstall',
    ownPackage,
  ]);
  writeFileSync(ownStampFile, wanted);
}

function stampOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function makeEnvironment(stamp) {
  const python = findPython();
  console.error('Making .lab, a Python environment with JupyterLab (once; some minutes on a slow line) …');
  rmSync(labFolder, { recursive: true, force: true });
  run(python, ['-m', 'venv', labFolder]);
  run(labProgram('python'), [...pipInstall, '-r', requirements]);
  writeFileSync(stampFile, stamp);
}

/** The first Python that is new enough and can make environments; PYTHON may name one. */
function findPython() {
  const asked = process.env.PYTHON;
  const test = `import ensurepip, sys, venv; sys.exit(sys.version_info < (${oldestPython.join(', ')}))`;
  for (const command of asked ? [asked] : isWindows ? ['python', 'python3'] : ['python3', 'python'])
    if (runs(command, ['-c', test])) return command;
  const version = oldestPython.join('.');
  console.error(
    [
      `npm run lab trenger Python ${version} eller nyere med modulen venv${asked ? `; PYTHON er ${asked}` : ''}.`,
      'På Debian og Ubuntu: sudo apt install python3-venv. Ellers: python.org. VS Code klarer seg uten: docs/notebooks.md.',
      `npm run lab needs Python ${version} or newer with its module venv${asked ? `; PYTHON is ${asked}` : ''}.`,
      'On Debian and Ubuntu: sudo apt install python3-venv. Elsewhere: python.org. VS Code does without: docs/notebooks.md.',
    ].join('\n'),
  );
  process.exit(1);
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  prepareLab();
  if (!args.includes('--prepare')) {
    const start = ['--ServerApp.root_dir=.', '--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb'];
    const lab = spawn(labProgram('jupyter'), ['lab', ...start, ...args], {
      cwd: root,
      env: labEnvironment,
      stdio: 'inherit',
    });
    // Ctrl-C reaches JupyterLab too, which asks whether it is meant: we wait for its answer.
    process.on('SIGINT', () => {});
    process.on('SIGTERM', () => lab.kill('SIGTERM'));
    lab.on('error', (error) => {
      throw error;
    });
    lab.on('exit', (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
  } else console.error('.lab er klar · .lab is ready');
}
