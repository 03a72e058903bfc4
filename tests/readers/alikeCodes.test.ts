import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { warnOfAlikeCodes } from '../../src/readers/alikeCodes.js';

/** Messages on codes that are given as `Name` or `Parent > Name`. */
function told(...paths: readonly string[]) {
  const builder = new CorpusBuilder();
  const ids = new Map<string, string>();
  paths.forEach((path, i) => {
    const names = path.split(' > ');
    const parentId = ids.get(names.slice(0, -1).join(' > '));
    ids.set(path, String(i));
    builder.addCode(
      { id: String(i), name: names.at(-1)!, ...(parentId === undefined ? {} : { parentId }) },
      `code ${i}`,
    );
  });
  warnOfAlikeCodes(builder);
  const provenance = { name: '', synthetic: false, licence: '', description: '' };
  const { warnings } = builder.build('x', 'project', 'tool', provenance).report;
  return warnings.map(({ kind, where, message }) => `${kind}, ${where}: ${message}`);
}

describe('codes that may be taken for each other', () => {
  it('are told where they share a name in different places', () => {
    expect(told('Tid', 'Rammer', 'Rammer > Tid', 'Rammer > Ro')).toEqual([
      'shared-name, code 2: 2 codes in different places have the name "Tid" ("Tid", "Rammer > Tid"); kept apart. Write the whole path where one of them is to be named',
    ]);
  });

  it('are told where only spaces, capitals or the encoding of a letter tell them apart', () => {
    expect(told('Etter ', 'Etter', 'etter', 'Måling', 'Ma\u030aling', 'Før')).toEqual([
      'look-alike-codes, code 1: the codes "Etter " and "Etter" and "etter" look the same; kept apart. Merge them in the tool if they are one',
      'look-alike-codes, code 4: the codes "Måling" and "Ma\u030aling" look the same; kept apart. Merge them in the tool if they are one',
    ]);
  });

  it('are told where another kind of hyphen or an invisible sign tells them apart', () => {
    expect(
      told('NAV-møte', 'NAV‑møte', 'Til\u00adlit', 'Til lit', 'Til\u200blit').map(
        (line) => line.split(',')[0],
      ),
    ).toEqual(['look-alike-codes', 'look-alike-codes']);
  });

  it('are not told twice where they share name and place, which the tree of codes tells', () => {
    expect(told('Tid', 'Tid').map((line) => line.split(',')[0])).toEqual(['duplicate-name']);
  });
});
