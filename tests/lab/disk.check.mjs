// What JupyterLab writes: nothing when a notebook is opened and run, and what a run would have written when it is saved. In the real
// JupyterLab of .lab and a real browser; part of `npm run check:lab`.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from '../../scripts/install.mjs';
import { labFolder } from '../../scripts/lab.mjs';
import { startJupyterLab, studyWith } from './jupyterLab.mjs';

const name = '02-co-occurrence.ipynb';
const place = await studyWith([name]);
/** As a run has written it, with this program. */
const saved = readFileSync(place.notebook(name), 'utf8');
let lab;
let first;

/** Every file of the study, of the home and of what is installed, with its size and time. */
function state() {
  const places = [
    place.folder,
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

before(async () => {
  first = state();
  lab = await startJupyterLab(place);
});
after(() => lab?.close());

describe('JupyterLab', () => {
  it('opens and runs a notebook, and writes nothing outside .lab/user', { timeout: 600_000 }, async () => {
    await lab.open(name);
    await lab.command('notebook:run-all-cells');
    await lab.idle();
    assert.ok(await lab.isDirty());
    assert.deepEqual(state(), first);
  });

  it('saves it as a run would have written it, to the byte, and keeps no copy beside it', async () => {
    await lab.command('docmanager:save');
    // A file that is saved is another one, or has another time; both are read until the file is whole.
    while (await lab.isDirty()) await delay(50);
    assert.equal(readFileSync(place.notebook(name), 'utf8'), saved);
    assert.deepEqual(readdirSync(join(place.study, 'notebooks')), [name]);
  });

  it('saves no document by itself', async () => {
    const { autosave } = JSON.parse(
      readFileSync(join(labFolder, 'share', 'jupyter', 'lab', 'settings', 'overrides.json'), 'utf8'),
    )['@jupyterlab/docmanager-extension:plugin'];
    assert.equal(autosave, false);
  });
});
