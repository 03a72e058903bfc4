import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/brukermote.js';
import { KernelClient, type Ran } from '../support/kernelClient.js';

// The kernel over the Jupyter protocol, in a folder that has nothing to do with the project.

const folder = mkdtempSync(join(tmpdir(), 'brukermote-elsewhere-'));
let kernel: KernelClient;
beforeAll(async () => {
  kernel = await KernelClient.start(folder);
});
afterAll(async () => {
  await kernel.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Bundles that a cell has shown. */
const shown = ({ messages }: Ran) =>
  messages
    .filter(({ type }) => type === 'display_data')
    .map(({ content }) => content.data as Record<string, unknown>);
const kindsOf = (ran: Ran) => shown(ran).map((data) => Object.keys(data)[0]);
const example = JSON.stringify(join(root, 'data/brukermote'));

describe('the first cell', () => {
  it('has the helpers, with completion, without an import', async () => {
    expect((await kernel.ask('complete_request', { code: 'openPro', cursor_pos: 7 })).matches).toContain(
      'openProject',
    );
    const options = await kernel.ask('complete_request', {
      code: 'coOccurrence(null, { un })',
      cursor_pos: 22,
    });
    expect(options.matches).toContain('unit');
    const { data } = await kernel.ask('inspect_request', { code: 'openProject', cursor_pos: 3 });
    expect((data as Record<string, string>)['text/plain']).toContain('Opens a project in any known format');
    const ran = await kernel.run(
      `const { corpus } = await openProject(${example}); corpus.codes.length > 10`,
    );
    expect([ran.reply.status, ran.printed]).toEqual(['ok', 'true\n']);
  });

  it('is told to all front ends, with its number', async () => {
    const { messages, reply } = await kernel.run('1 + 1');
    expect(messages[0]).toMatchObject({ type: 'execute_input', content: { code: '1 + 1' } });
    expect(messages[0]!.content.execution_count).toBe(reply.execution_count);
  });
});

describe('the last expression of a cell', () => {
  it('is shown as what a person wants to see of it', async () => {
    await kernel.run('const matrix = coOccurrence(corpus);');
    expect(kindsOf(await kernel.run('matrix'))).toEqual(['application/vnd.plotly.v1+json', 'text/html']);
    expect(kindsOf(await kernel.run('cooccurrence.figure(matrix)'))[0]).toBe(
      'application/vnd.plotly.v1+json',
    );
    for (const table of [
      'cooccurrence.table(matrix)',
      'corpus',
      `await openProject(${example})`,
      'matrixTests(matrix)',
      'cooccurrence.evidenceTable(matrix, cooccurrence.chosenCell(matrix, "", ""))',
      'toFrame(matrix)',
      'toFrame(matrix).mean()',
    ])
      expect([table, kindsOf(await kernel.run(table)).at(-1)]).toEqual([table, 'text/html']);
    expect(kindsOf(await kernel.run('cooccurrence.remarkStatement(matrix)'))).toEqual(['text/markdown']);
    expect(
      kindsOf(await kernel.run('[cooccurrence.table(matrix), cooccurrence.figure(matrix)]')),
    ).toHaveLength(3);
  });

  it('may be a plain specification of Plotly, or say itself how it is shown', async () => {
    const [figure] = shown(await kernel.run('({ data: [{ type: "bar", y: [1, 2] }] })'));
    expect(figure!['application/vnd.plotly.v1+json']).toMatchObject({ data: [{ y: [1, 2] }] });
    const own = '({ [Symbol.for("Jupyter.display")]: () => ({ "text/html": "<b>1</b>" }) })';
    expect(shown(await kernel.run(own))).toEqual([{ 'text/html': '<b>1</b>' }]);
  });

  it('is printed where it is anything else, and not at all where there is none', async () => {
    expect((await kernel.run('({ a: 1 })')).printed).toBe('{ a: 1 }\n');
    expect((await kernel.run('show(cooccurrence.table(matrix))')).messages).toHaveLength(2);
    expect((await kernel.run('const a = 1;')).messages).toHaveLength(1);
  });
});

describe('a cell that fails', () => {
  it('answers with name, message and the lines of cells that led there', async () => {
    await kernel.run(
      "function ratio(n: number): number {\n  const half: number = n / 2;\n  throw new RangeError('no units: ' + half);\n}",
    );
    const { messages, reply } = await kernel.run('interface Named { name: string }\n\nratio(4)');
    const error = messages.find(({ type }) => type === 'error')!.content;
    expect(error).toMatchObject({ ename: 'RangeError', evalue: 'no units: 2' });
    const count = Number(reply.execution_count);
    expect(error.traceback).toEqual([
      'RangeError: no units: 2',
      `    at ratio (cell [${count - 1}], line 3): throw new RangeError('no units: ' + half);`,
      `    at cell [${count}], line 3: ratio(4)`,
    ]);
    expect(reply).toMatchObject({ status: 'error', ename: 'RangeError', evalue: 'no units: 2' });
    expect(messages.filter(({ type }) => type === 'stream')).toEqual([]);
  });

  it('shows where the types are wrong, and does not run', async () => {
    const { messages } = await kernel.run('console.log(1);\nlet coder: string = 4;');
    expect(messages.slice(1)).toEqual([
      {
        type: 'error',
        content: {
          ename: 'TypeScriptError',
          evalue: "Type 'number' is not assignable to type 'string'.",
          traceback: [
            "TypeScriptError, line 2, column 5: Type 'number' is not assignable to type 'string'.",
            '    let coder: string = 4;',
            '        ^',
          ],
        },
      },
    ]);
  });

  it('leaves undone what was sent with it, and nothing that is sent after', async () => {
    const cells = await Promise.all([kernel.run('throw new Error("one")'), kernel.run('console.log("two")')]);
    expect(cells.map(({ reply }) => reply.status)).toEqual(['error', 'aborted']);
    expect((await kernel.run('40 + 2')).printed).toBe('42\n');
  });

  it('tells a value that is no error, and the cause of one that is', async () => {
    expect((await kernel.run('throw { field: "code" }')).reply).toMatchObject({
      ename: 'Thrown',
      evalue: "{ field: 'code' }",
    });
    const { reply } = await kernel.run('throw new Error("outer", { cause: new TypeError("inner") })');
    expect((reply.traceback as string[]).at(-1)).toBe('    cause: TypeError: inner');
  });

  it('of the workbench shows no frames but those of cells', async () => {
    const { reply } = await kernel.run('await openProject("no-such-file.csv")');
    expect(String(reply.evalue)).toContain('no-such-file.csv');
    expect((reply.traceback as string[]).join('\n')).not.toMatch(/node_modules|node:|dist\//u);
  });
});

describe('what is written in a cell', () => {
  it('may import the workbench by name or as `..`, in any folder', async () => {
    for (const from of ['brukermote', '..']) {
      const code = `import { coOccurrence as counted } from '${from}';\ncounted(corpus).rows.length > 1`;
      expect([from, (await kernel.run(code)).printed]).toEqual([from, 'true\n']);
    }
    expect((await kernel.run("import * as all from 'brukermote';\ntypeof all.show")).printed).toBe(
      'function\n',
    );
    expect((await kernel.run("typeof (await import('brukermote')).show")).printed).toBe('function\n');
    expect((await kernel.run("import { show } from 'brukermoete';")).reply.evalue).toContain('brukermoete');
    expect((await kernel.run("import { shov } from 'brukermote';")).reply.evalue).toContain('shov');
  });

  it('may take over a name of an earlier cell as a property', async () => {
    await kernel.run("const language = 'en' as const;");
    expect((await kernel.run('const said = { language };\nsaid')).printed).toBe("{ language: 'en' }\n");
    const { evalue, traceback } = (await kernel.run('const both = { language }; missing')).reply;
    const column = 'const both = { language }; '.length;
    expect([evalue, (traceback as string[]).at(-1)]).toEqual([
      "Cannot find name 'missing'.",
      `    ${' '.repeat(column)}^`,
    ]);
  });

  it('may have names of its own for what the helpers are called', async () => {
    await kernel.run('const tests = [1, 2];');
    expect((await kernel.run('tests.length')).printed).toBe('2\n');
  });

  it('prints in order, however much', async () => {
    const { printed } = await kernel.run('for (let i = 0; i < 20000; i++) console.log(i);');
    expect(printed).toBe(Array.from({ length: 20000 }, (_, line) => `${line}\n`).join(''));
  });
});

describe('the kernel', () => {
  it('tells what it is as tslab does, so that saved notebooks stay as they are', async () => {
    expect(await kernel.ask('kernel_info_request')).toMatchObject({
      language_info: { name: 'typescript', version: '3.7.2', file_extension: '.ts' },
    });
    expect(await kernel.ask('is_complete_request', { code: 'const a = {' })).toMatchObject({
      status: 'incomplete',
    });
  });

  it('lives on after an error that no cell catches, and says it', async () => {
    const { printed } = await kernel.run(
      'setTimeout(() => { throw new Error("late"); }, 1); await new Promise((resolve) => setTimeout(resolve, 100));',
    );
    expect(printed).toMatch(/^Error: late\n {4}at .*cell \[\d+\], line 1/u);
    expect((await kernel.run('40 + 2')).printed).toBe('42\n');
  });
});
