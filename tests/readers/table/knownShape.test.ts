import { describe, expect, it } from 'vitest';
import { readProject } from '../../../src/readers/readProject.js';
import { knownShape } from '../../../src/readers/table/knownShape.js';
import { readTable } from '../../../src/readers/table/parseTable.js';
import { oneFile, textFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';

const shapeOf = async (csv: string) => knownShape(await readTable(textFile('t.csv', csv)));

/** Coded segments and quotations with Finnish headers, which no vocabulary here has. */
const segments =
  'Asiakirjaryhmä;Asiakirjan nimi;Koodi;Alku;Loppu;Paino;Segmentti\nG;Int1;R > Tid;5;5;0;vi rekker det ikke\nG;Int1;Tro;5;5;0;vi rekker det ikke\nG;Int2;Tro;7;8;0;hun hørte på meg\n';
const quotations =
  'Tunnus;Asiakirja;Lainaus;Sisältö;Koodit\n1:1;Int1;q1;vi rekker det ikke;Tid\n1:2;Int1;q2;det er kø;Tid\n2:1;Int2;q3;hun hørte på meg;Tro\n';

describe('a table that is built as one of a known tool', () => {
  it('is told by what stands in it, with a mapping to begin with', async () => {
    expect(await shapeOf(segments)).toEqual({
      format: 'maxqda-segments',
      tool: 'MAXQDA',
      mapping: {
        source: 'Asiakirjan nimi',
        code: 'Koodi',
        start: 'Alku',
        end: 'Loppu',
        text: 'Segmentti',
      },
    });
    expect(await shapeOf(quotations)).toMatchObject({
      format: 'atlasti-quotations',
      mapping: { source: 'Asiakirja', text: 'Sisältö', code: 'Koodit' },
    });
  });

  it.each([
    ['maxqda-segments', segments],
    ['atlasti-quotations', quotations],
  ])('asks for that mapping, which then reads it: %s', async (format, csv) => {
    const problems = await problemsOf(() => readProject(oneFile('t.csv', csv)));
    const draft = problems.find(({ kind }) => kind === 'known-shape')!.message;
    expect(draft).toContain(`--format ${format} --mapping mapping.json`);
    const mapping = textFile('mapping.json', draft.slice(draft.indexOf('{')));
    const { report } = await readProject(oneFile('t.csv', csv), { format, mapping });
    expect(report).toMatchObject({ sources: 2, codings: 3, losses: [] });
  });

  it('is none where positions are those of characters, and where there are none', async () => {
    expect(await shapeOf('a;b;c;d;e\ns;K;0;2;ab\ns;L;4;7;abc\n')).toBeUndefined();
    expect(await shapeOf('a;b\ns;K\n')).toBeUndefined();
  });
});
