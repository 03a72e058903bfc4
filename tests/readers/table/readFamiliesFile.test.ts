import { describe, expect, it } from 'vitest';
import { families, roles } from '../../../src/corpus/code.js';
import { memoryFile } from '../../../src/readers/input.js';
import { readFamiliesFile } from '../../../src/readers/table/readFamiliesFile.js';
import { familyWords } from '../../../src/words/familyWords.js';
import { label } from '../../../src/words/labels.js';
import { tableOf, textColumn } from '../../../src/writers/tables/outTable.js';
import { xlsxFile } from '../../../src/writers/tables/xlsxFile.js';
import { textFile } from '../../support/files.js';
import { problemsOf, refusalOf } from '../../support/problems.js';

const familiesOf = async (text: string) => {
  const rows = await readFamiliesFile(textFile('codes.csv', text));
  return rows.map(({ code, naming, family, role }) => [naming ?? code, family, role]);
};

describe('a families file', () => {
  it('says the family, and the role where there is one, of each code', async () => {
    expect(await familiesOf('code,family,role\nRammer > Tid,condition,\nHemmer,Valence,hinders\n')).toEqual([
      ['Rammer > Tid', 'condition', null],
      ['Hemmer', 'valence', 'hinders'],
    ]);
  });

  it('is read in Norwegian, in any case, in one and several, and with its headers in any order', async () => {
    expect(
      await familiesOf(
        '\u{FEFF}ID;Rolle;Familie;Navn\n1;;BETINGELSER;Tid\n2;;Organisatorisk betingelse;Kø\n3;Hemmende;valenser;Hemmer\n4;Satt foran;Hensyn;Kontroll\n',
      ),
    ).toEqual([
      [{ label: '', name: 'Tid', path: '', id: '1' }, 'condition', null],
      [{ label: '', name: 'Kø', path: '', id: '2' }, 'condition', null],
      [{ label: '', name: 'Hemmer', path: '', id: '3' }, 'valence', 'hinders'],
      [{ label: '', name: 'Kontroll', path: '', id: '4' }, 'interest', 'before'],
    ]);
  });

  it('takes a role that was written as the family for both', async () => {
    expect(
      await familiesOf('navn,familie,rolle\nA,fremmer,\nB,hemmer,hemmer\nC,satt foran,\n'),
    ).toMatchObject([
      [{ name: 'A' }, 'valence', 'promotes'],
      [{ name: 'B' }, 'valence', 'hinders'],
      [{ name: 'C' }, 'interest', 'before'],
    ]);
  });

  it('asks where a role that says no family stands in the column of the family', async () => {
    const words = ['behov', 'forventning', 'individuell verdi', 'public'];
    const problems = await problemsOf(() =>
      familiesOf(`code,family,role\n${words.map((word) => `${word} x,${word},`).join('\n')}\nØ,ødelegger,\n`),
    );
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual(
      words.map((_, i) => ['bad-family', `codes.csv line ${i + 2}, column family`]),
    );
    expect(await familiesOf('code,family,role\nØ,ødelegger,\nB,annet,behov\nW,,offentlig verdi\n')).toEqual([
      ['Ø', 'valence', 'destroys'],
      ['B', 'other', 'need'],
      ['W', null, 'public'],
    ]);
  });

  it('reads every word that the sheet offers', async () => {
    for (const language of ['nb', 'en'] as const) {
      const rows = [
        ...families.map((family) => [familyWords[family][language], '', family, null]),
        ...roles.map((role) => ['', label(role, language), null, role]),
      ];
      const text = rows.map(([family, role], i) => `c${i},${family},${role}`).join('\n');
      expect(await familiesOf(`code,family,role\n${text}\n`)).toEqual(
        rows.map(([, , family, role], i) => [`c${i}`, family, role]),
      );
    }
  });

  it('may be a workbook, with a title above the header, and other sheets', async () => {
    const text = (name: string) => textColumn(name);
    const bytes = xlsxFile([
      tableOf('Om', [text('Dette er')], [['et prosjekt']]),
      tableOf(
        'Koder',
        [text('Koder i prosjektet'), text(''), text('')],
        [
          ['sti', 'familie', 'navn'],
          ['Rammer > Tid', 'betingelse', 'Tid'],
          ['Møtet > Tid', null, 'Tid'],
        ],
      ),
    ]);
    const rows = await readFamiliesFile(memoryFile('f.xlsx', bytes));
    expect(rows).toMatchObject([{ code: 'Rammer > Tid', family: 'condition' }]);
  });

  it('may leave codes without a family, and keeps a role that stands without one', async () => {
    expect(await familiesOf('code,family,role\nTid,,\nHemmer,,hinders\n')).toEqual([
      ['Hemmer', null, 'hinders'],
    ]);
  });

  it('needs its two columns, and says so in both languages', async () => {
    const refusal = await refusalOf(() => familiesOf('code,group\nTid,x\n'));
    expect(refusal.problems).toEqual([
      {
        kind: 'missing-column',
        where: 'codes.csv line 1',
        message: 'a families file needs the columns code and family; found code, group',
      },
    ]);
    expect(refusal.told('nb').problems[0]).toMatchObject({
      where: 'codes.csv linje 1',
      message: expect.stringContaining('trenger kolonnene navn (eller kode) og familie; fant code, group'),
    });
  });

  it('names every row without a code and with a family or role that does not exist', async () => {
    const problems = await problemsOf(() =>
      familiesOf('code,family,role\n,condition,\nTid,tilstand,\nKø,condition,topp\n'),
    );
    expect(problems.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-code', 'codes.csv line 2, column code'],
      ['bad-family', 'codes.csv line 3, column family'],
      ['bad-role', 'codes.csv line 4, column role'],
    ]);
  });
});
