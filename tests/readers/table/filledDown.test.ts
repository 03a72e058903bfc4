import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/readers/table/mapping.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';

const read = (text: string, mapping: Mapping = {}) => readTables(oneFile('ark.csv', text), mapping);
const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

describe('an empty cell that means "as above"', () => {
  const text = 'intervju,utsagn,kode\ni1,aa,A\n,,B\n,bb,A\ni2,cc,A\n,,C\n';

  it('is recognised where source and quote are written only where they change', async () => {
    const { corpus, report } = await read(text);
    expect(report).toMatchObject({ sources: 2, selections: 3, codings: 5, losses: [] });
    expect(corpus.selections.storedQuote).toEqual(['aa', 'bb', 'cc']);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['filled-down', 'ark.csv column intervju'],
      ['filled-down', 'ark.csv column utsagn'],
    ]);
    expect(report.warnings[0].message).toBe(
      '3 empty cells are read as the one above. If empty means something else: save {"fillDown":[]} as mapping.json and use --mapping mapping.json',
    );
  });

  it('is what a mapping says, and nothing where the mapping says so', async () => {
    const filled = await read('source,text,code\ni1,aa,A\ni1,,B\n', { fillDown: ['text'] });
    expect(filled.report).toMatchObject({ selections: 1, codings: 2 });
    const { report } = await read('source,text,code\ni1,aa,A\ni1,,B\n', { fillDown: [] });
    expect(kinds(report.warnings)).not.toContain('filled-down');
  });

  it('is asked about where each row names its source: it may be a coding of the whole source', async () => {
    const { report } = await read('source,text,code\ni1,aa,A\ni1,,B\ni2,bb,A\ni2,,B\n');
    expect(report.selections).toBe(4);
    expect(report.warnings.find(({ kind }) => kind === 'empty-quote')?.message).toContain(
      'save {"fillDown":["text"]} as',
    );
  });

  it('is none where values recur in succession, and none of the codes', async () => {
    const { report } = await read('source,text,code\ni1,aa,A\ni1,aa,B\ni1,,C\ni2,bb,\n');
    expect(kinds(report.warnings)).toEqual(['untagged']);
  });

  it('reaches into no other source', async () => {
    const { corpus } = await read('source,text,code\ni1,aa,A\n,,B\ni2,,C\n', {
      fillDown: ['source', 'text'],
    });
    expect(corpus.selections.kind).toEqual(['quote', 'source']);
  });

  it('is no "as above" where the row bears the id of another document', async () => {
    const { corpus, report } = await read(
      'document,document_id,code,text\nI1,d1,A,a\n,d1,B,a\n,d2,A,b\n,d2,B,b\nI3,d3,A,c\n',
    );
    expect(corpus.sources.map(({ id }) => id)).toEqual(['I1', 'd2', 'I3']);
    expect(report).toMatchObject({ codings: 5, losses: [] });
  });
});
