import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { brukermote, root } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = (name: string) => join(folder, name);

/** A refusal is one sentence, and nothing is written. */
async function expectRefusal(said: RegExp, ...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await brukermote('convert', ...args, '--lang', 'en');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(said);
  expect(stderr).not.toMatch(/\n\s+at /u);
}

describe('brukermote convert', () => {
  it('goes from our folder to another tool and back with every coding, saying first what is lost', async () => {
    const there = await brukermote('convert', 'data/brukermote', out('b.qdpx'), '--lang', 'en');
    expect([there.status, there.stdout]).toEqual([0, '']);
    expect(there.stderr).toMatch(
      /The REFI-QDA project cannot hold:\n {2}193 ids of sources, codes and coders \(become GUIDs\)\n[\s\S]*\nWrote \S*b\.qdpx \([\d,]+ bytes\)\n$/u,
    );
    const back = await brukermote('convert', out('b.qdpx'), out('tilbake'));
    expect(back.stderr).toMatch(
      /Prosjektmappa kan holde alt i prosjektet\.\nSkrev \S*tilbake \(\d+ filer\)\n$/u,
    );
    const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length;
    for (const table of ['sources.csv', 'codes.csv', 'coders.csv', 'codings.csv', 'memos.csv'])
      expect(lines(out(`tilbake/${table}`))).toBe(lines(`${root}data/brukermote/${table}`));
  });

  it('ends with 2 where something was lost in reading, and with 0 where only the target cannot hold it', async () => {
    const rows = ['source,start,end,code,coder', 's1,0,4,A,anna', 's1,x,9,A,anna'];
    writeFileSync(out('tap.csv'), rows.join('\n'));
    const lossy = await brukermote('convert', out('tap.csv'), out('tap.qdpx'), '--lang', 'en');
    expect([lossy.status, existsSync(out('tap.qdpx'))]).toEqual([2, true]);
    expect(lossy.stderr).toMatch(/1 loss in reading; the rest is kept/u);
    writeFileSync(out('hel.csv'), rows.slice(0, 2).join('\n'));
    const whole = await brukermote('convert', out('hel.csv'), out('hel.qdpx'), '--lang', 'en');
    expect([whole.status, whole.stderr.includes('cannot hold')]).toEqual([0, true]);
    const strict = await brukermote('convert', out('tap.csv'), out('streng.qdpx'), '--strict');
    expect([strict.status, existsSync(out('streng.qdpx'))]).toEqual([1, false]);
  });

  it('prints with --dry-run what would be lost, and writes nothing', async () => {
    const { status, stdout, stderr } = await brukermote(
      'convert',
      'data/brukermote',
      out('tørr.csv'),
      '--unit',
      'selection',
      '--dry-run',
    );
    expect([status, stderr.includes('kan ikke holde')]).toEqual([0, false]);
    expect(stdout).toMatch(/^Den brede tabellen kan ikke holde:\n( {2}\S.*\n)+$/u);
    expect(stdout).toContain(
      '  12 notater\n  3 koderes hver sine kodinger\n  65 tekstutdrag som overlapper et annet\n',
    );
    expect(existsSync(out('tørr.csv'))).toBe(false);
  });

  it('writes not a word of the material with --no-quotes', async () => {
    expect((await brukermote('convert', 'data/brukermote', out('bare'), '--no-quotes')).status).toBe(0);
    expect(readdirSync(out('bare')).sort()).toEqual([
      '.brukermote.json',
      'coders.csv',
      'codes.csv',
      'codings.csv',
      'datapackage.json',
      'sources.csv',
    ]);
    const sentence = readFileSync(`${root}data/brukermote/texts/DOK01.txt`, 'utf8').slice(243, 300);
    for (const name of ['ord.csv', 'ord.qdpx']) {
      expect((await brukermote('convert', 'data/brukermote', out(name), '--no-quotes')).status).toBe(0);
      expect(readFileSync(out(name), 'utf8')).not.toContain(sentence);
    }
  });

  it('refuses what it cannot write, in one sentence', async () => {
    await expectRefusal(/finnes-ikke/u, 'finnes-ikke.qdpx', out('x.csv'));
    const wide = (flag: string, value: string) => ['data/brukermote', out('x.csv'), flag, value];
    await expectRefusal(/the rows of a wide table are units: .*found "ord"/u, ...wide('--unit', 'ord'));
    await expectRefusal(/unknown coder rule "K9"/u, ...wide('--coders', 'K9'));
    expect(readdirSync(folder).filter((name) => name.includes('x.'))).toEqual([]);
  });

  it('leaves alone what is there, unless told to replace it', async () => {
    writeFileSync(out('gammel.csv'), 'min');
    await expectRefusal(
      /gammel\.csv: the file exists already; .*--force/u,
      'data/brukermote',
      out('gammel.csv'),
    );
    await expectRefusal(
      /gammel\.csv: the file was not written by us/u,
      'data/brukermote',
      out('gammel.csv'),
      '--force',
    );
    expect(readFileSync(out('gammel.csv'), 'utf8')).toBe('min');
    for (const force of [[], ['--force']])
      expect((await brukermote('convert', 'data/brukermote', out('vår.csv'), ...force)).status).toBe(0);
    mkdirSync(out('egen'));
    writeFileSync(out('egen/brev.txt'), 'min');
    await expectRefusal(/egen: the folder holds something else/u, 'data/brukermote', out('egen'), '--force');
    mkdirSync(out('prosjekt'));
    for (const name of ['datapackage.json', 'notater.docx']) writeFileSync(out(`prosjekt/${name}`), '{}');
    await expectRefusal(
      /prosjekt: the folder holds something else \(datapackage\.json, notater\.docx\)/u,
      'data/brukermote',
      out('prosjekt'),
      '--force',
    );
    expect(readdirSync(out('prosjekt')).sort()).toEqual(['datapackage.json', 'notater.docx']);
  });
});
