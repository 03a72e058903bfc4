import type { CorpusBuilder } from '../../corpus/corpusBuilder.js';
import type { SourceKind } from '../../corpus/source.js';
import { familyCalled, kindCalled, roleCalled } from '../../corpus/vocabulary.js';
import { given } from '../../shared/given.js';
import { loseCodeless } from '../table/losses.js';
import type { Table, TableRow } from '../table/parseTable.js';
import { TableCells } from './tableCells.js';

/** The rows of codes.csv as this software writes them: names, descriptions and ids are taken to the letter. */
export function readCodes(table: Table, builder: CorpusBuilder): void {
  const cells = new TableCells(table, builder);
  for (const row of cells.rows) {
    const [name, nameEnglish] = [cells.name(row, 'name'), cells.name(row, 'name_en')];
    const id = cells.name(row, 'id') || name;
    if (id === '') {
      loseCodeless(cells.place(row, 'id'), builder);
      continue;
    }
    const family = wordIn(row, 'family', familyCalled);
    const role = wordIn(row, 'role', roleCalled);
    const appliesTo = cells
      .text(row, 'applies_to')
      .split(/[\s;,]+/u)
      .flatMap((kind): SourceKind[] => {
        const known = kind === '' ? undefined : kindCalled(kind);
        if (kind !== '' && known === undefined) loseWord(row, 'applies_to', kind);
        return known === undefined ? [] : [known];
      });
    builder.addCode(
      {
        id,
        name: name || id,
        nameEnglish,
        parentId: cells.name(row, 'parent'),
        ...given({ family }),
        role: role ?? null,
        description: cells.text(row, 'description'),
        color: cells.text(row, 'color'),
        ...given({ appliesTo: appliesTo.length === 0 ? undefined : appliesTo }),
      },
      cells.place(row),
    );
  }

  function wordIn<Key>(
    row: TableRow,
    column: string,
    called: (word: string) => Key | undefined,
  ): Key | undefined {
    const word = cells.name(row, column);
    const key = word === '' ? undefined : called(word);
    if (word !== '' && key === undefined) loseWord(row, column, word);
    return key;
  }

  function loseWord(row: TableRow, column: string, word: string): void {
    cells.lose(row, column, `bad-${column === 'applies_to' ? 'kind' : column}`, {
      nb: `«${word}» er ikke et kjent ord her; koden er beholdt uten`,
      en: `"${word}" is no known word here; the code is kept without it`,
    });
  }
}
