import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { pathLabel } from '../../../src/corpus/code.js';
import { readProject } from '../../../src/readers/readProject.js';
import { oneFile } from '../../support/files.js';

const read = (csv: string) => readProject(oneFile('Report_codings.csv', csv));
const header = 'File,Coder,Coded,Id,Codename,Coded_Memo,Category';

describe("QualCoder's report of codings", () => {
  it('has a coding for each id: equal words of two codes in one selection, of one code in two', async () => {
    const { corpus, report } = await read(
      `${header}\ni.txt,K,ja,ctid:1,Tid,,Rammer\ni.txt,K,ja,ctid:2,Tid,,Rammer\ni.txt,K,nei,ctid:3,Tid,sterk,Rammer\ni.txt,K,nei,ctid:4,Tillit,,Relasjon\n`,
    );
    expect(report).toMatchObject({
      format: 'QualCoder coding report',
      tool: 'QualCoder',
      codings: 4,
      selections: 3,
      offsets: { convention: 'none' },
      losses: [],
      warnings: [],
      notUnderstood: [],
    });
    expect(corpus.codes.map(pathLabel)).toEqual(['Rammer', 'Rammer > Tid', 'Relasjon', 'Relasjon > Tillit']);
    expect([...(corpus.details?.headings ?? [])]).toEqual([0, 2]);
    expect(corpus.memos.map(({ target, text }) => [target, text])).toEqual([['coding', 'sterk']]);
    const matrix = coOccurrence(corpus, { rows: 'all', columns: 'all' });
    expect(matrix.at('Rammer > Tid', 'Relasjon > Tillit').count).toBe(1);
  });

  it('says that the places of equal words of several codes are taken in order', async () => {
    const { report } = await read(`${header}\ni,K,ja,ctid:1,A,,\ni,K,ja,ctid:2,A,,\ni,K,ja,ctid:3,B,,\n`);
    expect(report).toMatchObject({ codings: 3, selections: 2 });
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['equal-quotes']);
  });

  it('lists categories from the nearest up, and is short where a code lies in few', async () => {
    const { corpus, report } = await read(
      '"File","Coder","Coded","Id","Codename","Coded_Memo","Category","Category","FileVar_År"\n' +
        '"i.txt","K","a","ctid:1","Tid","","Press","Rammer","2024"\n' +
        '"i.txt","K","b","ctid:2","Ro","","Rammer","2024"\n' +
        '"j.txt","K","c","ctid:3","Alene","","2023"\n',
    );
    expect(corpus.codes.map(pathLabel)).toEqual([
      'Rammer',
      'Rammer > Press',
      'Rammer > Press > Tid',
      'Rammer > Ro',
      'Alene',
    ]);
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([{ År: '2024' }, { År: '2023' }]);
    expect(report.losses).toEqual([]);
  });

  it('may be of cases: the source is the file, and a coding of a file in two cases is one', async () => {
    const { corpus, report } = await read(
      `Case,Filename,Coder,Coded,Id,Codename,Coded_Memo\nA,i.txt,K,ja,ctid:1,Tid,\nB,i.txt,K,ja,ctid:1,Tid,\n`,
    );
    expect(report).toMatchObject({ sources: 1, codings: 1, warnings: [], losses: [] });
    expect(corpus.details?.cases.map(({ name, members }) => [name, members.length])).toEqual([
      ['A', 1],
      ['B', 1],
    ]);
  });

  it('tells parts of pictures and recordings, which have no words, by their ids', async () => {
    const { corpus } = await read(
      `File/case,Coder,Coded,Id,Codename,Coded_Memo\nb.png,K,image,imid:1,A,\nb.png,K,image,imid:2,B,\nl.mp3,K,a/v,avid:1,A,\n`,
    );
    expect(corpus.selections.kind).toEqual(['region', 'region', 'region']);
  });

  it('is no long table of its own names', async () => {
    const { report } = await read('File,Coder,Coded,Codename\ni,K,ja,A\n');
    expect(report.format).not.toBe('QualCoder coding report');
  });
});
