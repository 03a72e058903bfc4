import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../src/disk/openInput.js';
import { readSheets } from '../src/readers/xlsx/readSheets.js';
import { tableOf, textColumn } from '../src/writers/tables/outTable.js';
import { xlsxFile } from '../src/writers/tables/xlsxFile.js';
import { root, spawnBrukermote } from './support/brukermote.js';
import { commandsOf } from './support/pageCommands.js';

// The ten steps of the README, typed one after the other in a folder with nothing but the example in it.

const folder = mkdtempSync(join(tmpdir(), 'brukermote-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
cpSync(`${root}data/example`, join(folder, 'data/example'), { recursive: true });

const steps = readFileSync(`${root}README.md`, 'utf8').split('### From your tool')[1].split('\n### ')[0];
const commands = commandsOf('README.md', /^## Your own material/u).filter((words) =>
  steps.includes(words.join(' ')),
);

describe('the ten steps of the README', () => {
  it('are ten', () => {
    expect(steps.match(/^\d+\. /gmu)).toEqual(Array.from({ length: 10 }, (_, i) => `${i + 1}. `));
    expect(commands.length).toBeGreaterThan(8);
  });

  it.each(commands.map((words) => [words.join(' ')]))(
    'work: %s',
    async (command) => {
      const [program, name, ...args] = command.split(' ');
      // `npm start` builds, and passes what follows `--` on to `brukermote run`.
      const words =
        program === 'npm' ? ['run', ...args.filter((word) => word !== '--'), '--out', 'out/codings'] : args;
      expect([program, name]).toEqual(program === 'npm' ? ['npm', 'start'] : ['npx', 'brukermote']);
      const { status, stdout, stderr } = spawnBrukermote(words, folder);
      expect([status, stderr]).toEqual([0, expect.not.stringMatching(/feilet|failed/u)]);
      expect((stdout + stderr).length).toBeGreaterThan(20);
      const out = words[words.indexOf('--out') + 1];
      if (words.includes('--out')) expect(existsSync(join(folder, out))).toBe(true);
      if (words[0] === 'families') await fillIn(join(folder, out));
    },
    600_000,
  );

  it('end with findings beside the run and in what is published', () => {
    for (const page of ['out/codings/findings.md', 'publication/findings.md'])
      expect(readFileSync(join(folder, page), 'utf8')).toMatch(/^- /mu);
    expect(readFileSync(join(folder, 'publication/findings.md'), 'utf8')).not.toContain('Kari');
  });
});

/** What a person chooses in the sheet, as the example's own families have it. */
async function fillIn(path: string): Promise<void> {
  const chosen: Readonly<Record<string, readonly [string, string | null]>> = {
    Tidspress: ['betingelse', null],
    Handlingsrom: ['betingelse', null],
    Relasjon: ['indikator', null],
    Tilpasning: ['indikator', null],
    Fremmer: ['valens', 'fremmer'],
    Hemmer: ['valens', 'hemmer'],
  };
  const workbook = await readSheets(openFile(path));
  const [header, ...rows] = workbook!.sheets[0].rows.map(({ values }) => values);
  const filled = rows.map(([name, pathLabel, , , ...rest]) => [name, pathLabel, ...chosen[name], ...rest]);
  writeFileSync(path, xlsxFile([tableOf('Koder', header.map(textColumn), filled)]));
}
