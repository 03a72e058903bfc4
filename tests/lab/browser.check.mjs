// What a researcher does in JupyterLab, by mouse, in a real browser: opens notebooks, restarts the kernel and runs all, looks at
// figures and into a cell of one, reads an error, interrupts a long cell, saves. Part of `npm run check:lab`. With LAB_PICTURES=FOLDER
// it leaves pictures there to look at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import { opened, startJupyterLab, studyWith } from './jupyterLab.mjs';

const place = await studyWith(opened);
/** As the runner has written them. */
const saved = new Map(opened.map((name) => [name, readFileSync(place.notebook(name), 'utf8')]));
const plotly = 'application/vnd.plotly.v1+json';
let lab;
let page;

before(async () => {
  lab = await startJupyterLab(place);
  page = lab.page;
});
after(() => lab?.close());

const picture = async (name) => {
  const folder = process.env.LAB_PICTURES;
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
};
const button = (command) => page.locator(`.jp-NotebookPanel-toolbar [data-command="${command}"]`);

/** In the page: the cells of the notebook that is open, which hold what stands in the outputs. */
const outputsOf = () =>
  page.evaluate(() =>
    [...window.jupyterapp.shell.currentWidget.context.model.cells].map((cell) => {
      const { outputs = [], execution_count: count, source } = cell.toJSON();
      return { outputs, count, isCode: cell.type === 'code' && [source].flat().join('').trim() !== '' };
    }),
  );

/** Brings a cell into view, and gives its element. */
async function cellAt(index) {
  await page.evaluate(async (at) => {
    const { content } = window.jupyterapp.shell.currentWidget;
    content.activeCellIndex = at;
    await content.scrollToItem(at, 'start');
  }, index);
  return page.locator(`.jp-Notebook .jp-Cell[data-windowed-list-index="${index}"]`);
}

for (const name of opened)
  describe(`JupyterLab on ${name}`, { timeout: 900_000 }, () => {
    let cells;

    it('restarts the kernel and runs every cell, by the button', async () => {
      await lab.open(name);
      await button('notebook:restart-run-all').click();
      await page.locator('.jp-Dialog .jp-mod-accept').click();
      // The kernel is idle between two cells too.
      const isDone = () => {
        const { model, sessionContext } = window.jupyterapp.shell.currentWidget.context;
        const isCode = (cell) => cell.type === 'code' && cell.sharedModel.getSource().trim() !== '';
        const done = [...model.cells].every((cell) => !isCode(cell) || cell.executionState === 'idle');
        return (
          sessionContext.session?.kernel?.status === 'idle' && done && model.cells.get(model.cells.length - 1)
        );
      };
      await page.waitForFunction(() => window.jupyterapp.shell.currentWidget.context.model.dirty);
      await page.waitForFunction(isDone, null, { timeout: 600_000 });
      cells = await outputsOf();
      const counts = cells.filter(({ isCode }) => isCode).map(({ count }) => count);
      assert.deepEqual(
        counts,
        counts.map((_, index) => index + 1),
      );
      const failed = cells
        .flatMap(({ outputs }) => outputs)
        .filter(({ output_type: type }) => type === 'error');
      assert.deepEqual(failed, []);
    });

    it('draws every figure', async () => {
      const drawn = [];
      for (const [index, { outputs }] of cells.entries()) {
        const wanted = outputs.filter(({ data }) => data !== undefined && plotly in data).length;
        if (wanted === 0) continue;
        const figures = (await cellAt(index)).locator('.js-plotly-plot');
        for (let figure = 0; figure < wanted; figure++) {
          const traces = figures.nth(figure).locator('.main-svg .plot, .main-svg .trace, .main-svg .hm');
          await traces.first().waitFor({ state: 'attached', timeout: 60_000 });
          const box = await figures.nth(figure).boundingBox();
          assert.ok(box.width > 300 && box.height > 150, JSON.stringify(box));
          drawn.push(index);
        }
        await picture(`${name.slice(0, 2)}-cell-${index}`);
      }
      const all = cells
        .flatMap(({ outputs }) => outputs)
        .filter(({ data }) => data !== undefined && plotly in data);
      assert.equal(drawn.length, all.length);
      assert.ok(drawn.length > 0);
    });

    if (name.startsWith('02'))
      it('tells what a cell of the heatmap holds, under the mouse', async () => {
        const index = cells.findIndex(({ outputs }) =>
          outputs.some(({ data }) => data?.[plotly] !== undefined),
        );
        const surface = (await cellAt(index)).locator('.js-plotly-plot .nsewdrag').first();
        const box = await surface.boundingBox();
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.move(box.x + box.width / 3, box.y + box.height / 3, { steps: 5 });
        const text = page.locator('.js-plotly-plot .hoverlayer .hovertext');
        await text.first().waitFor();
        await picture('02-hover');
        assert.match(await text.first().textContent(), /C\d\d.*V\d\d/su);
      });

    it('saves it as a run would have written it', async () => {
      await button('docmanager:save').click();
      while (await lab.isDirty()) await delay(50);
      // The texts have hundreds of kilobytes: of a difference, the first line is enough.
      const [now, before] = [readFileSync(place.notebook(name), 'utf8'), saved.get(name)].map((text) =>
        text.split('\n'),
      );
      const other = now.findIndex((line, index) => line !== before[index]);
      assert.deepEqual([other, now[other]], [-1, before[other]]);
      assert.equal(now.length, before.length);
    });
  });

describe('JupyterLab, in a notebook that is written in it', { timeout: 300_000 }, () => {
  /** Writes code into a new last cell and starts it. */
  const write = async (code) => {
    await page.evaluate((source) => {
      const { content } = window.jupyterapp.shell.currentWidget;
      content.activeCellIndex = content.widgets.length - 1;
      return window.jupyterapp.commands.execute('notebook:insert-cell-below').then(() => {
        content.activeCell.model.sharedModel.setSource(source);
      });
    }, code);
    await button('notebook:run-cell-and-select-next').click();
  };
  const last = async (back = 2) => (await outputsOf()).at(-back).outputs;
  const shown = () => page.locator('.jp-Notebook .jp-OutputArea-output').last();

  it('reads an error with its name, its message and the line of the cell', async () => {
    await lab.open(opened[0]);
    await write("function ratio(): number {\n  throw new RangeError('no units');\n}\nratio();");
    const error = page
      .locator('.jp-OutputArea-output[data-mime-type="application/vnd.jupyter.stderr"]')
      .last();
    await error.waitFor({ timeout: 60_000 });
    await picture('error');
    assert.match(await error.textContent(), /RangeError: no units[\s\S]*line 2\): throw new RangeError/u);
  });

  it('stops a cell that computes without end, by the button, and goes on', async () => {
    await write('await null; let turns = 0; while (true) { turns++; }');
    await page.waitForFunction(
      () => window.jupyterapp.shell.currentWidget.sessionContext.session.kernel.status === 'busy',
    );
    await delay(1500);
    await button('notebook:interrupt-kernel').click();
    await lab.idle();
    await picture('interrupted');
    assert.match(JSON.stringify(await last()), /Interrupted/u);
    await write('40 + 2');
    await shown().filter({ hasText: '42' }).waitFor({ timeout: 30_000 });
  });
});
