// What JupyterLab writes: nothing when a notebook is opened and run, and what a run would have written when it is saved. In the real
// JupyterLab of .lab and a real browser; part of `npm run check:lab`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../../scripts/install.mjs';
import { labEnvironment, labFolder, labProgram } from '../../scripts/lab.mjs';

const { launchBrowser } = await import(`${root}dist/runner/browser.js`);
const { runNotebooks } = await import(`${root}dist/runner/runNotebooks.js`);

/** Everything that is not `.lab/user`, where JupyterLab keeps its own: a study with a notebook, and the home of the user. */
const folder = mkdtempSync(join(tmpdir(), 'brukermote-disk-'));
const study = join(folder, 'study');
const home = join(folder, 'home');
const name = '02-co-occurrence.ipynb';
const notebook = join(study, 'notebooks', name);
/** As a run has written it, with this program. */
let saved;
let lab;
let browser;
let page;

/** Every file of the study, of the home and of what is installed, with its size and time. */
function state() {
  const places = [
    folder,
    join(labFolder, 'etc'),
    join(labFolder, 'share'),
    `${root}dist`,
    `${root}notebooks`,
  ];
  const files = places.flatMap((place) =>
    readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  return Object.fromEntries(
    files.sort().map((file) => [file, `${statSync(file).size} ${statSync(file).mtimeMs}`]),
  );
}

const idle = () => {
  const widget = window.jupyterapp?.shell?.currentWidget;
  return widget?.context?.isReady && widget.sessionContext?.session?.kernel?.status === 'idle';
};
const command = (id) => page.evaluate((each) => window.jupyterapp.commands.execute(each), id);

before(async () => {
  mkdirSync(join(study, 'notebooks'), { recursive: true });
  mkdirSync(home);
  cpSync(`${root}notebooks/${name}`, notebook);
  symlinkSync(`${root}data`, join(study, 'data'));
  const [{ status }] = await runNotebooks({ notebooks: [{ path: notebook, outputPath: notebook }] });
  assert.equal(status, 'ok');
  saved = readFileSync(notebook, 'utf8');
});
after(async () => {
  await browser?.close();
  if (lab !== undefined) {
    const left = once(lab, 'exit');
    lab.kill('SIGTERM');
    await left;
  }
  rmSync(folder, { recursive: true, force: true });
});

describe('JupyterLab', () => {
  it('opens and runs a notebook, and writes nothing outside .lab/user', { timeout: 600_000 }, async () => {
    const first = state();
    const port = await freePort();
    const options = [
      `--ServerApp.root_dir=${study}`,
      '--no-browser',
      `--port=${port}`,
      '--LabApp.expose_app_in_browser=True',
    ];
    if (process.getuid?.() === 0) options.push('--allow-root');
    lab = spawn(labProgram('jupyter'), ['lab', ...options], {
      env: { ...labEnvironment, HOME: home, USERPROFILE: home, JUPYTER_TOKEN: 'only-here' },
      stdio: 'ignore',
    });
    const address = `http://127.0.0.1:${port}`;
    while (
      !(await fetch(`${address}/api?token=only-here`).then(
        ({ ok }) => ok,
        () => false,
      ))
    )
      await delay(200);
    browser = await launchBrowser();
    page = await browser.newPage();
    await page.goto(`${address}/lab/tree/notebooks/${name}?token=only-here`);
    await page.waitForFunction(idle, null, { timeout: 300_000 });
    await command('notebook:run-all-cells');
    await page.waitForFunction(idle, null, { timeout: 300_000 });
    assert.ok(await page.evaluate(() => window.jupyterapp.shell.currentWidget.context.model.dirty));
    assert.deepEqual(state(), first);
  });

  it('saves it as a run would have written it, to the byte, and keeps no copy beside it', async () => {
    await command('docmanager:save');
    // A file that is saved is another one, or has another time; both are read until the file is whole.
    while (await page.evaluate(() => window.jupyterapp.shell.currentWidget.context.model.dirty))
      await delay(50);
    assert.equal(readFileSync(notebook, 'utf8'), saved);
    assert.deepEqual(readdirSync(join(study, 'notebooks')), [name]);
  });

  it('saves no document by itself', async () => {
    const { autosave } = JSON.parse(
      readFileSync(join(labFolder, 'share', 'jupyter', 'lab', 'settings', 'overrides.json'), 'utf8'),
    )['@jupyterlab/docmanager-extension:plugin'];
    assert.equal(autosave, false);
  });
});

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
