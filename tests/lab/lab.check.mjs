// The kernel in the real Jupyter, and every command of docs/notebooks.md. Run by `npm run check:lab`, which has made .lab.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../../scripts/install.mjs';
import { labEnvironment, labProgram } from '../../scripts/lab.mjs';
import './browser.check.mjs';
import './disk.check.mjs';
import { opened, studyWith } from './jupyterLab.mjs';
import './nbdime.check.mjs';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-lab-'));
after(() => rmSync(folder, { recursive: true, force: true }));
/** What a command may write goes to a folder of its own. */
const env = { ...labEnvironment, JUPYTER_DATA_DIR: join(folder, 'jupyter'), JUPYTER_TOKEN: 'only-here' };

/** What the runner gives, for Jupyter’s own clients to give as well. */
const ran = await studyWith(opened);
after(() => rmSync(ran.folder, { recursive: true, force: true }));

const page = readFileSync(`${root}docs/notebooks.md`, 'utf8');
const commands = [...page.matchAll(/^```sh\n([\s\S]*?)^```/gmu)].flatMap(([, block]) =>
  block.trim().split('\n'),
);

function python(...args) {
  const { status, stdout, stderr } = spawnSync(
    labProgram('python'),
    [`${root}tests/lab/execute.py`, ...args],
    {
      env: labEnvironment,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout.trim().split('\n').at(-1));
}

describe('under nbclient', () => {
  for (const name of opened)
    it(`${name} gives what the runner gives`, () => {
      const found = python('same_as_saved', ran.notebook(name), join(ran.study, 'notebooks'));
      assert.deepEqual(found.different, []);
      assert.ok(found.cells > 5);
    });

  it('an error has its name, its message and the line of the cell', () => {
    const { ename, evalue, text } = python('failing', folder);
    assert.deepEqual([ename, evalue], ['RangeError', 'no units']);
    assert.match(text, /at ratio \(cell \[1\], line 2\): throw new RangeError/u);
  });

  it('an interrupt stops a cell that nothing else stops, and the kernel lives', () => {
    const { ename, after: next } = python('interrupted', folder);
    assert.deepEqual([ename, next], ['Interrupted', '42\n']);
  });
});

describe('under nbconvert', () => {
  for (const name of opened)
    it(`${name} gives what the runner gives`, () => {
      const found = python('converted_as_saved', ran.notebook(name), join(ran.study, 'notebooks'));
      assert.equal(found.same, true);
      assert.ok(found.outputs > 3);
    });
});

describe('what is saved', () => {
  it('is valid, as nbformat has it; the browser saves the same bytes', () => {
    const own = opened.map(ran.notebook);
    assert.equal(python('validated', ...own), own.length);
  });
});

describe('under papermill', () => {
  const notebook = (name) => `${root}notebooks/${name}.ipynb`;
  const here = `${root}notebooks`;
  const wrong = (name, parameters) =>
    python('papermill_fails', notebook(name), here, JSON.stringify(parameters));

  it('finds what a notebook declares, with its types, and what can be said of the material', () => {
    const found = python('inspected', notebook('03-inference'));
    assert.deepEqual(found.slice(0, 5), [
      ['material', 'Material'],
      ['analysis', 'types.AnalysisOptions'],
      ['row', 'None'],
      ['column', 'None'],
      ['project', 'string'],
    ]);
  });

  it('says of what is wrong where it stands, and what was expected', () => {
    const said = [
      [{ language: 'xx' }, `Type '"xx"' is not assignable to type '"nb" | "en"'.`],
      [{ projct: 'a' }, "Cannot find name 'projct'."],
      [{ row: 3 }, "Type 'number' is not assignable to type 'string'."],
    ];
    for (const [parameters, evalue] of said)
      assert.deepEqual(wrong('02-co-occurrence', parameters), { ename: 'TypeScriptError', evalue });
    const { ename, evalue } = wrong('02-co-occurrence', { project: join(folder, 'none.csv') });
    assert.deepEqual([ename, /none\.csv: a file or folder is needed/u.test(evalue)], ['ProblemsError', true]);
  });

  for (const name of opened)
    it(`${name} gives what the runner gives`, () => {
      const path = ran.notebook(name);
      const found = python('papermill_gives', path, join(ran.study, 'notebooks'), path, '{}');
      assert.deepEqual([found.same, found.warnings], [true, []]);
    });

  const shared = resolve(root, '..', 'shared', 'data');
  const materials = {
    'the example of the readers': {
      project: `${root}data/example/codings.csv`,
      families: `${root}data/example/families.csv`,
      language: 'en',
    },
    'RS.data, with its mapping': {
      project: join(shared, 'ena_rsdata', 'RS.data.csv'),
      mapping: `${root}tests/real/RS.data.mapping.json`,
      language: 'en',
    },
    ddjethics: { project: join(shared, 'taguette_ddjethics'), language: 'nb' },
  };
  for (const [name, parameters] of Object.entries(materials))
    it(`gives the numbers of \`brukermote run\` with the same parameters: ${name}`, () => {
      if (!existsSync(parameters.project))
        return console.log(`not compared: ${parameters.project} is not there`);
      const out = mkdtempSync(join(folder, 'run-'));
      const said = Object.entries(parameters).flatMap(([key, value]) => ['-p', `${key}=${value}`]);
      const { status, stderr } = spawnSync(
        process.execPath,
        [`${root}dist/cli/main.js`, 'run', ...said, '--out', join(out, 'outputs')],
        { encoding: 'utf8', env },
      );
      assert.ok(status === 0 || status === 2, stderr);
      for (const each of ['02-co-occurrence', '03-inference']) {
        const ran = join(out, 'outputs', 'notebooks', `${each}.ipynb`);
        const found = python('papermill_gives', notebook(each), here, ran, JSON.stringify(parameters));
        assert.deepEqual([found.same, found.warnings], [true, []]);
        assert.ok(found.outputs > 3);
      }
    });
});

describe('docs/notebooks.md', () => {
  /** How a command of the page is run: the words as they stand, but for what would write into the home of whoever tests. */
  const runs = {
    npm: (words) => ['npm', words],
    npx: (words) => [process.execPath, [`${root}dist/cli/main.js`, ...words.slice(1)]],
    '.lab/bin/jupyter': (words) => [labProgram('jupyter'), words],
    '.lab/bin/papermill': (words) => [labProgram('papermill'), words],
  };

  it('has commands', () => assert.ok(commands.length >= 8));

  for (const command of commands) {
    if (command === 'npm run check:lab') continue;
    it(`works: ${command}`, async () => {
      const [program, ...words] = command.replace('.venv', join(folder, 'venv')).split(' ');
      const [file, args] = runs[program](
        words.map((word) => (/^out(?:\.ipynb)?$/u.test(word) ? join(folder, word) : word)),
      );
      if (command.startsWith('npm run lab') && !command.includes('--prepare')) await opens(args);
      else {
        const { status, stdout, stderr } = spawnSync(file, args, { cwd: root, env, encoding: 'utf8' });
        assert.equal(status, 0, stdout + stderr);
      }
      if (command.includes('nbconvert')) assert.ok(existsSync(join(folder, 'out', '02-co-occurrence.ipynb')));
    });
  }
});

/** Starts JupyterLab as a user does, but for its browser; asks for the kernel, starts it, interrupts it, and stops. */
async function opens(args) {
  const port = await freePort();
  const own = ['--no-browser', `--port=${port}`, '--ServerApp.port_retries=0'];
  if (process.getuid?.() === 0) own.push('--allow-root');
  const given = args.filter((word) => !word.startsWith('--port') && word !== '--' && word !== '--no-browser');
  const lab = spawn('npm', [...given, '--', ...own], { cwd: root, env, stdio: 'ignore', detached: true });
  const ask = (path, method = 'GET', body) =>
    fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      headers: { Authorization: `token ${env.JUPYTER_TOKEN}`, 'Content-Type': 'application/json' },
      body: body && JSON.stringify(body),
    });
  try {
    let specs;
    for (let tries = 0; specs === undefined && tries < 600; tries++) {
      await delay(200);
      specs = await ask('/api/kernelspecs').then(
        (answer) => (answer.ok ? answer.json() : undefined),
        () => undefined,
      );
    }
    const { spec } = specs.kernelspecs.tslab;
    assert.equal(spec.interrupt_mode, 'message');
    assert.ok(spec.argv.includes(join(root, 'dist', 'kernel', 'launch.js')));
    assert.equal((await ask('/lab/tree/notebooks/00-start-here.ipynb')).status, 200);
    const { id } = await (await ask('/api/kernels', 'POST', { name: 'tslab', path: 'notebooks' })).json();
    assert.equal((await ask(`/api/kernels/${id}/interrupt`, 'POST')).status, 204);
    assert.equal((await ask(`/api/kernels/${id}`)).status, 200);
    assert.equal((await ask(`/api/kernels/${id}`, 'DELETE')).status, 204);
  } finally {
    const left = once(lab, 'exit');
    process.kill(-lab.pid, 'SIGTERM');
    await left;
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
