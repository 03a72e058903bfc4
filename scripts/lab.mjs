// `npm run lab`: JupyterLab on the notebooks, with everything that it needs in the folder .lab, which git ignores: once, a
// Python environment with pinned versions; each time, the kernel of this copy with this Node. Nothing is registered elsewhere.
// A path is opened in place of our own notebooks, other arguments go to JupyterLab, as in `npm run lab -- ~/study/mine.ipynb --port=8900`;
// `npm run lab -- --prepare` only makes it ready.
import { spawn, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
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
  writeSetting(['etc', 'jupyter', 'jupyter_lab_config.json'], {
    LabApp: {
      news_url: null,
      check_for_updates_class: 'jupyterlab.handlers.announcements.NeverCheckForUpdate',
    },
  });
  // Running a notebook changes no file: what is on the screen is written when somebody saves it, and not every two minutes.
  writeSetting(['share', 'jupyter', 'lab', 'settings', 'overrides.json'], {
    '@jupyterlab/docmanager-extension:plugin': { autosave: false },
    // Nobody is asked whether JupyterLab may fetch news.
    '@jupyterlab/apputils-extension:notification': { checkForUpdates: false, fetchNews: 'false' },
  });
  copyFileSync(
    `${root}scripts/jupyter_server_config.py`,
    join(labFolder, 'etc', 'jupyter', 'jupyter_server_config.py'),
  );
}

function writeSetting(place, content) {
  const file = join(labFolder, ...place);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(content));
}

/** What users make there: settings, open tabs, copies of notebooks to return to. It stays when the environment is made anew. */
const userFolder = join(labFolder, 'user');

/** What JupyterLab is started with, so that it looks, and writes, nowhere but in the environment. */
export const labEnvironment = {
  ...process.env,
  JUPYTER_PREFER_ENV_PATH: '1',
  JUPYTER_CONFIG_DIR: join(userFolder, 'config'),
  JUPYTER_DATA_DIR: join(userFolder, 'data'),
  JUPYTER_RUNTIME_DIR: join(userFolder, 'runtime'),
  // A part of JupyterLab asks npm where its packages are, which writes a log of it into the home folder.
  npm_config_logs_max: '0',
};

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
  for (const name of existsSync(labFolder) ? readdirSync(labFolder) : [])
    if (name !== basename(userFolder)) rmSync(join(labFolder, name), { recursive: true, force: true });
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

/** Where JupyterLab begins: our own notebooks, or a notebook or folder of the user's own, wherever it lies. */
function opened(paths) {
  if (paths.length === 0)
    return ['--ServerApp.root_dir=.', '--LabApp.default_url=/lab/tree/notebooks/00-start-here.ipynb'];
  // npm runs scripts in our folder; a path is meant from where the user stands.
  const full = resolve(process.env.INIT_CWD ?? process.cwd(), paths[0]);
  const about = statSync(full, { throwIfNoEntry: false });
  if (paths.length > 1 || about === undefined) {
    console.error(
      paths.length > 1
        ? `npm run lab åpner én notatbok eller mappe; fant ${paths.join(', ')} · opens one notebook or folder`
        : `${full}: det finnes ingen notatbok eller mappe her · there is no notebook or folder here`,
    );
    process.exit(1);
  }
  if (about.isDirectory()) return [`--ServerApp.root_dir=${full}`, '--LabApp.default_url=/lab'];
  const place = `/lab/tree/${encodeURIComponent(basename(full))}`;
  return [`--ServerApp.root_dir=${dirname(full)}`, `--LabApp.default_url=${place}`];
}

function runs(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const args = process.argv.slice(2);
  prepareLab();
  if (!args.includes('--prepare')) {
    const paths = args.filter((word) => !word.startsWith('-'));
    const options = args.filter((word) => word.startsWith('-'));
    const lab = spawn(labProgram('jupyter'), ['lab', ...opened(paths), ...options], {
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
