import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFile } from '../../src/disk/openInput.js';
import { memoryFile } from '../../src/readers/input.js';
import { readSheets } from '../../src/readers/xlsx/readSheets.js';
import { tableOf, textColumn } from '../../src/writers/tables/outTable.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { brukermote } from '../support/brukermote.js';

const folder = mkdtempSync(join(tmpdir(), 'brukermote-families-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

const example = 'data/example/codings.csv';
/** How many passages each pair shares, as the families of a file have it. */
const countsWith = async (families: string, ...project: string[]) => {
  const { status, stdout, stderr } = await brukermote(
    ...['matrix', ...(project.length > 0 ? project : [example])],
    ...['--families', families, '--print', 'json'],
  );
  if (status !== 0) return stderr;
  return JSON.parse(stdout).cells.map((cell: { count: number }) => cell.count);
};

describe('brukermote families', () => {
  it('writes CSV that is accepted when filled in, and never over another file', async () => {
    const out = file('families.csv');
    expect((await brukermote('families', example, '--out', out)).status).toBe(0);
    const starter = readFileSync(out, 'utf8');
    expect(starter.split('\n').slice(0, 3)).toEqual([
      '\u{FEFF}navn,sti,familie,rolle,kodinger,id',
      'Tidspress,Tidspress,,,5,Tidspress',
      'Relasjon,Relasjon,,,5,Relasjon',
    ]);
    const again = await brukermote('families', example, '--out', out);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('overskrives ikke')]);
    expect(readFileSync(out, 'utf8')).toBe(starter);
    writeFileSync(
      out,
      starter
        .replace('Tidspress,Tidspress,,', 'Tidspress,Tidspress,betingelse,')
        .replace('Relasjon,Relasjon,,', 'Relasjon,Relasjon,Indikatorer,'),
    );
    expect(await countsWith(out)).toEqual([3]);
  });

  it('writes a workbook that is accepted when filled in, without ids and with rows in another order', async () => {
    const out = file('families.xlsx');
    expect((await brukermote('families', example, '--out', out, '--lang', 'en')).status).toBe(0);
    const written = await readSheets(openFile(out));
    const [sheet, guide] = written!.sheets;
    expect(sheet.rows[0].values).toEqual(['name', 'path', 'family', 'role', 'codings', 'id']);
    expect(sheet.rows[1].values).toEqual(['Tidspress', 'Tidspress', '', '', '5', 'Tidspress']);
    expect(guide.place).toContain('How to');
    const said: Readonly<Record<string, string>> = { Tidspress: 'Condition', Relasjon: 'indicator' };
    const rows = sheet.rows
      .slice(1)
      .map(({ values: [name, path] }) => [name, path, said[name] ?? null])
      .reverse();
    const columns = ['name', 'path', 'family'].map(textColumn);
    writeFileSync(file('filled.xlsx'), xlsxFile([tableOf('Codes', columns, rows)]));
    expect(await countsWith(file('filled.xlsx'))).toEqual([3]);
  });

  it('tells codes of one name apart by their path', async () => {
    const project = file('two.csv');
    writeFileSync(project, 'source,code,text\ni1,t1,a\ni1,t2,a\ni1,t2,b\ni2,t2,c\n');
    const codebook = file('two-codes.csv');
    writeFileSync(codebook, 'id,name,parent\nr,Rammer,\nt1,Tid,r\nm,Møtet,\nt2,Tid,m\n');
    const material = [project, '--codebook', codebook];
    const out = file('two-families.csv');
    await brukermote('families', ...material, '--out', out);
    const text = readFileSync(out, 'utf8');
    writeFileSync(
      out,
      text
        .replace('Tid,Rammer > Tid,', 'Tid,Rammer > Tid,betingelse')
        .replace('Tid,Møtet > Tid,', 'Tid,Møtet > Tid,indikator')
        .replaceAll(/,[^,\n]*$/gmu, ''),
    );
    expect(await countsWith(out, ...material)).toEqual([1]);
    writeFileSync(file('names.csv'), 'navn;familie\nTid;betingelse\n');
    expect(await countsWith(file('names.csv'), ...material)).toContain('er navnet på 2 koder');
  });

  it('gives codes that begin as formulas do back as what they are', async () => {
    const project = file('formula.csv');
    writeFileSync(project, 'source,code,text\ni1,=SUM(A1),a\ni1,+Ros,a\n');
    const out = file('formula-families.csv');
    await brukermote('families', project, '--out', out);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain("'=SUM(A1),'=SUM(A1),,,1,'=SUM(A1),navn;sti;id");
    writeFileSync(
      out,
      text
        .replace("'=SUM(A1),'=SUM(A1),,", "'=SUM(A1),'=SUM(A1),betingelse,")
        .replace("'+Ros,'+Ros,,", "'+Ros,'+Ros,indikator,"),
    );
    expect(await countsWith(out, project)).toEqual([1]);
  });

  it('prints CSV without a byte order mark, and says which endings it writes', async () => {
    expect((await brukermote('families', example)).stdout).toMatch(/^navn,sti,/u);
    const { status, stderr } = await brukermote('families', example, '--out', file('families.ods'));
    expect([status, stderr]).toEqual([1, expect.stringContaining('.xlsx')]);
    expect(existsSync(file('families.ods'))).toBe(false);
  });

  it('names every wrong row of a families file at once', async () => {
    const wrong = file('wrong.csv');
    writeFileSync(wrong, 'code,family\nTidspress,tilstand\nRelasjon,indikator\nTilpasning,mål\n');
    const { status, stderr } = await brukermote('matrix', example, '--families', wrong);
    expect(status).toBe(1);
    expect(stderr).toContain('wrong.csv linje 2, kolonne family');
    expect(stderr).toContain(
      'en familie er en av betingelse, indikator, hensyn, valens, annet; fant «tilstand»',
    );
    expect(stderr).toContain('wrong.csv linje 4, kolonne family');
  });

  it('offers the words of the language as lists in the workbook', async () => {
    const out = file('lists.xlsx');
    await brukermote('families', example, '--out', out);
    const bytes = readFileSync(out);
    const { readable } = await partOf(bytes, 'xl/worksheets/sheet1.xml');
    expect(readable).toContain('"betingelse,indikator,hensyn,valens,annet"');
    expect(readable).toContain(
      '"fremmer,hemmer,ødelegger,ambivalent,satt foran,satt etter,individuell verdi,offentlig verdi,behov,forventning"',
    );
  });
});

async function partOf(bytes: Uint8Array, name: string): Promise<{ readonly readable: string }> {
  const { Archive } = await import('../../src/readers/refi/archive.js');
  const archive = await Archive.open(memoryFile('f.xlsx', bytes));
  const decoder = new TextDecoder();
  let readable = '';
  await archive.unpack(archive.find(name)!, (piece) => {
    readable += decoder.decode(piece, { stream: true });
  });
  return { readable };
}
