// The real JupyterLab of .lab in a real browser, on a study of its own: what checks of it share.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../../scripts/install.mjs';
import { labEnvironment, labProgram } from '../../scripts/lab.mjs';

/** The notebooks that are opened and run in every front end. */
export const opened = ['02-co-occurrence', '03-inference', '08-consistency', '10-opportunities'].map(
  (name) => `${name}.ipynb`,
);
const token = 'only-here';

/**
 * A study with copies of notebooks, as a run of this program has written them, and the home of whoever opens it: everything that is
 * not `.lab/user`, where JupyterLab keeps its own.
 */
export async function studyWith(names) {
  const { runNotebooks } = await import(`${root}dist/runner/runNotebooks.js`);
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-study-'));
  const study = join(folder, 'study');
  const home = join(folder, 'home');
  mkdirSync(join(study, 'notebooks'), { recursive: true });
  mkdirSync(home);
  for (const name of names) cpSync(`${root}notebooks/${name}`, join(study, 'notebooks', name));
  symlinkSync(`${root}data`, join(study, 'data'));
  const notebook = (name) => join(study, 'notebooks', name);
  const notebooks = names.map((name) => ({ path: notebook(name), outputPath: notebook(name) }));
  for (const { path, status } of await runNotebooks({ notebooks }))
    if (status !== 'ok') throw new Error(`${path} was not run: ${status}`);
  return { folder, study, home, notebook };
}

/** Starts JupyterLab on a study, and a browser on it. */
export async function startJupyterLab({ folder, study, home }) {
  const { launchBrowser } = await import(`${root}dist/runner/browser.js`);
  const port = await freePort();
  const options = [
    `--ServerApp.root_dir=${study}`,
    '--no-browser',
    `--port=${port}`,
    '--LabApp.expose_app_in_browser=True',
  ];
  if (process.getuid?.() === 0) options.push('--allow-root');
  const server = spawn(labProgram('jupyter'), ['lab', ...options], {
    env: { ...labEnvironment, HOME: home, USERPROFILE: home, JUPYTER_TOKEN: token },
    stdio: 'ignore',
  });
  const address = `http://127.0.0.1:${port}`;
  const answers = () =>
    fetch(`${address}/api?token=${token}`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) await delay(200);
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1500, height: 1100 } });
  return {
    page,
    /** Opens a notebook, with nothing else open, and waits until its kernel is idle. */
    async open(name) {
      await page.goto(`${address}/lab/tree/notebooks/${name}?token=${token}&reset`);
      await page.waitForFunction(isIdle, null, { timeout: 300_000 });
    },
    idle: () => page.waitForFunction(isIdle, null, { timeout: 300_000 }),
    command: (id) => page.evaluate((each) => window.jupyterapp.commands.execute(each), id),
    isDirty: () => page.evaluate(() => window.jupyterapp.shell.currentWidget.context.model.dirty),
    async close() {
      await browser.close();
      const left = once(server, 'exit');
      server.kill('SIGTERM');
      await left;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In the page: whether the notebook that is open is read, and its kernel idle. */
function isIdle() {
  const widget = window.jupyterapp?.shell?.currentWidget;
  return widget?.context?.isReady && widget.sessionContext?.session?.kernel?.status === 'idle';
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
