import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-ctrl-c-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = (name: string) => join(folder, name);

describe('brukermote convert', () => {
  it('stops at Ctrl-C with 130 and leaves nothing half-written', async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => `s${i % 50},${i},${i + 40},C${i % 40},k${i % 3}`);
    writeFileSync(out('stor.csv'), ['source,start,end,code,coder', ...rows].join('\n'));
    const child = spawn(process.execPath, [
      `${root}dist/cli/main.js`,
      'convert',
      out('stor.csv'),
      out('stor.qdpx'),
    ]);
    let told = '';
    let asked = false;
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told += text;
      // The list of losses is told when reading is done and writing begins.
      if (!asked && told.includes('kan ikke holde')) asked = child.kill('SIGINT');
    });
    expect(await ended).toBe(130);
    expect(told).toContain('Stoppet; ingenting er skrevet.');
    expect(readdirSync(folder).filter((name) => name.includes('stor.qdpx'))).toEqual([]);
  });
});
