// `npm run check:deno`: the notebooks in the kernel of Deno, which shares no code with ours, give what they give in ours: every
// word and every number, but for the last digits, which V8 of Deno computes otherwise than V8 of Node 20 (exp, log and their like).
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { fetched } from './fetched.mjs';
import { codeCells, givenHere, isSame } from './sameOutputs.mjs';

const version = '2.9.6';
/** csv-parse and csv-stringify, in the form that browsers take, set the prototype of their buffers so. Deno has it turned off. */
const flags = ['--unsafe-proto'];
/** Deno takes no folder for a module. */
const builtFile = pathToFileURL(`${root}dist/index.js`).href;
/**
 * Deno sends what is shown when it comes to it, and drops what the client has no room for. So a cell waits until all is sent, and
 * between two messages.
 */
const slowly = `{
  const { broadcast } = Deno.jupyter;
  Deno.jupyter.broadcast = async (...message) => {
    await broadcast(...message);
    await new Promise((resolve) => setTimeout(resolve, 100));
  };
}`;
const untilShown = "await globalThis[Symbol.for('brukermote.shown')];";

build();
const { KernelConnection } = await import(`${root}dist/runner/kernelConnection.js`);
const { CellOutputs } = await import(`${root}dist/runner/cellOutputs.js`);
const { connectionInfo } = await import(`${root}dist/kernel/connectionInfo.js`);

const deno = denoProgram();
let all = true;
for (const [name, here] of await givenHere()) {
  const same = isSame(name, here, await executed(here), { lastDigits: true });
  all &&= same;
}
process.exitCode = all ? 0 : 1;

function denoProgram() {
  const { platform, arch } = process;
  const system = platform === 'linux' ? `${platform}-${arch}-glibc` : `${platform}-${arch}`;
  return join(fetched(`@deno/${system}`, version), platform === 'win32' ? 'deno.exe' : 'deno');
}

/** A notebook as the kernel of Deno leaves it; after a failing cell the rest has no outputs. */
async function executed(notebook) {
  const folder = mkdtempSync(join(tmpdir(), 'brukermote-deno-'));
  const info = await connectionInfo(join(folder, 'too long for a socket, so that ports are taken'.repeat(3)));
  const file = join(folder, 'connection.json');
  writeFileSync(file, JSON.stringify({ ...info, kernel_name: 'deno' }), { mode: 0o600 });
  const kernel = spawn(deno, ['jupyter', ...flags, '--kernel', '--conn', file], {
    cwd: `${root}notebooks`,
    env: { ...process.env, NO_COLOR: '1', DENO_NO_UPDATE_CHECK: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  kernel.stderr.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const connection = new KernelConnection(info, 'deno');
  const gathered = new CellOutputs();
  const cells = [];
  try {
    await connection.ready(AbortSignal.timeout(60_000));
    await connection.execute(slowly, () => {});
    let failed = false;
    for (const { source, ...cell } of codeCells(notebook)) {
      const outputs = gathered.nextCell();
      if (!failed) {
        const code = `${source.replaceAll(/from '\.\.'/gu, `from '${builtFile}'`)}\n${untilShown}`;
        const reply = await connection.execute(code, (type, content) => gathered.add(type, content));
        failed = reply.status !== 'ok';
        if (failed) outputs.push({ output_type: 'error', ename: reply.ename, evalue: reply.evalue });
      }
      cells.push({ ...cell, source, outputs });
    }
    return { cells };
  } catch (error) {
    throw new Error(`the kernel of Deno: ${said.slice(-2000)}`, { cause: error });
  } finally {
    connection.close();
    kernel.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}
