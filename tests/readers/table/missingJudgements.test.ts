import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { type ProjectOptions, readProject } from '../../../src/readers/readProject.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile, textFile } from '../../support/files.js';
import { unitRows, unknownRows } from '../../support/matrices.js';

const read = (text: string, options: ProjectOptions = {}) => readProject(oneFile('rows.csv', text), options);
const mapping = (json: unknown) => textFile('m.json', JSON.stringify(json));
const kinds = (found: readonly { readonly kind: string }[]) => found.map(({ kind }) => kind);

describe('a wide table with missing cells', () => {
  it('keeps them missing where it says 0', async () => {
    const { corpus, report } = await read('source,A,B\ni1,1,1\ni1,1,\ni2,NA,1\ni2,,NULL\ni3,1,1\ni3,0,0\n');
    const lines = incidence(corpus, { unit: 'line' });
    expect(unitRows(lines)).toEqual(['i1: A B', 'i1: A', 'i2: B', 'i2:', 'i3: A B', 'i3:']);
    expect(unknownRows(lines)).toEqual(['', 'B', 'A', 'A B', '', '']);
    expect(coOccurrence(corpus, { unit: 'line', rows: 'A', columns: 'B' }).at('A', 'B')).toMatchObject({
      units: 3,
      count: 2,
      rowTotal: 2,
      columnTotal: 2,
    });
    expect(kinds(report.warnings)).toEqual(['missing-value', 'missing-value']);
  });

  it('reads an empty cell as no in a table that never writes 0, and says so', async () => {
    const { corpus, report } = await read('source,A,B\ni1,1,1\ni1,1,\ni2,,\n');
    const lines = incidence(corpus, { unit: 'line' });
    expect([unitRows(lines), lines.unknown]).toEqual([['i1: A B', 'i1: A', 'i2:'], null]);
    expect(report.warnings).toEqual([
      {
        kind: 'blank-is-no',
        where: 'rows.csv',
        message:
          'no cell of a code is 0, so 3 empty cells are read as codes that were not applied. Where judgements were not made, write 0 in the others',
      },
    ]);
  });

  it('reads empty cells of a column of marks beside columns of 0 and 1 as no, where they are many', async () => {
    const text = 'source,A,B,C\ni1,1,1,1\ni1,0,,1\ni1,0,,\ni1,1,,1\ni1,,,\n';
    const { corpus, report } = await read(text);
    // B never says 0 and is empty three times of four where A is judged; C is empty once of four. Line 5 nobody judged.
    const lines = incidence(corpus, { unit: 'line' });
    expect(unitRows(lines)).toEqual(['i1: A B C', 'i1: C', 'i1:', 'i1: A C', 'i1:']);
    expect(unknownRows(lines)).toEqual(['', '', 'C', '', 'A B C']);
    expect(report.warnings.map(({ kind, where }) => [kind, where])).toEqual([
      ['missing-value', 'rows.csv column A'],
      ['missing-value', 'rows.csv column B'],
      ['missing-value', 'rows.csv column C'],
      ['blank-is-no', 'rows.csv column B'],
    ]);
  });

  it('keeps a word for missing apart from an empty cell there', async () => {
    const { corpus } = await read('source,A,B\ni1,1,1\ni1,1,\ni1,1,NA\ni1,1,?\n', { missing: '?' });
    expect(unknownRows(incidence(corpus, { unit: 'line' }))).toEqual(['', '', 'B', 'B']);
  });

  it('takes a row of missing cells for a line that nobody judged', async () => {
    const { corpus } = await read('source,A,B\ni1,1,0\ni1,,\ni2,,\n');
    expect(unknownRows(incidence(corpus, { unit: 'line' }))).toEqual(['', 'A B', 'A B']);
    expect(corpus.codedBy.map((coders) => coders.size)).toEqual([1, 0]);
  });

  it('has words that the user declares, whatever their case, beside it or in the mapping', async () => {
    const text = 'source,A,B\ni1,1,0\ni1,n/a,1\ni1,0,N/A\ni1,?,0\n';
    const said = await Promise.all([
      read(text, { missing: 'n/a; ?' }),
      read(text, { mapping: mapping({ missing: ['N/A', '?'] }) }),
      read(text, { mapping: mapping({ missing: ['?'] }), missing: 'n/a' }),
    ]);
    for (const { corpus } of said) {
      const lines = incidence(corpus, { unit: 'line' });
      expect(corpus.codes.map(({ id }) => id)).toEqual(['A', 'B']);
      expect(unknownRows(lines)).toEqual(['', 'A', 'B', 'A']);
    }
  });

  it('lists a word that nobody declared as lost, and says how it is declared', async () => {
    const { report } = await read('source,A,B\ni1,1,0\ni1,n/a,1\ni1,0,1\ni1,0,0\ni1,1,1\n');
    const [problem] = report.losses;
    expect(problem).toMatchObject({ kind: 'bad-cell', where: 'rows.csv line 3, column A' });
    expect(problem.message).toContain('a judgement that was not made: --missing "n/a"');
  });

  it('says how a column would become a code that has many such words', async () => {
    const { report } = await read('source,A,B\ni1,1,0\ni1,n/a,1\ni1,0,?\ni1,n/a,0\ni1,1,1\n', {
      mapping: mapping({ codes: ['B'], missing: ['?'] }),
    });
    expect(kinds(report.notUnderstood)).toEqual(['unused-column']);
    const other = await read('source,A,B\ni1,1,0\ni1,n/a,1\ni1,0,0\ni1,-,0\ni1,1,1\n');
    expect(other.report.losses.find(({ kind }) => kind === 'almost-code')?.message).toContain(
      'judgements that were not made: --missing "n/a;-"',
    );
  });

  it('leaves attributes of sources out whose value is missing', async () => {
    const { corpus } = await read('source,office,A\ni1,n/a,1\ni2,Oslo,0\n', { missing: 'n/a' });
    expect(corpus.sources.map(({ attributes }) => attributes)).toEqual([{}, { office: 'Oslo' }]);
  });
});

describe('a wide table of several coders', () => {
  it('has judgements missing where a coder has no row for a line, and says whose', async () => {
    const { corpus, report } = await read(
      'source,line,coder,A\ni1,1,K1,1\ni1,1,K2,1\ni1,2,K1,0\ni1,2,K2,0\ni1,3,K1,1\ni2,1,K1,1\n',
    );
    expect(unknownRows(incidence(corpus, { unit: 'line', coders: 'coder:K2' }))).toEqual(['', '', 'A', 'A']);
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'all' }))).toEqual([
      'i1: A',
      'i1:',
      'i1: A',
      'i2: A',
    ]);
    expect(report.warnings).toEqual([
      {
        kind: 'missing-rows',
        where: 'rows.csv',
        message:
          'lines that other coders have a row for, without a row of K2 (1): not judged, which is neither a yes nor a no',
      },
    ]);
    const [found] = agreement(corpus, { unit: 'line', replicates: 0 }).codes;
    expect([found.units, found.coefficients.cohenKappa.value]).toEqual([2, 1]);
  });

  it('lets two rows of a coder for one line fill in for one another', async () => {
    const { corpus } = await read('source,line,coder,A,B\ni1,1,K1,1,\ni1,1,K1,,0\ni1,2,K1,0,\n');
    expect(unknownRows(incidence(corpus, { unit: 'line' }))).toEqual(['', 'B']);
  });

  it('does not count a coder whose cells are all missing among those who went through a source', async () => {
    const { corpus } = await read('source,line,coder,A\ni1,1,K1,1\ni1,1,K2,\ni2,1,K1,0\ni2,1,K2,0\n');
    expect(corpus.codedBy.map((coders) => coders.size)).toEqual([1, 2]);
  });
});

describe('a long table', () => {
  const rows = 'source,text,coder,code\ni1,her,K1,A\ni1,her,K2,n/a\ni1,der,K1,A\ni1,der,K2,A\n';

  it('has no code that is a word for missing, where the user declares it', async () => {
    const { corpus, report } = await read(rows, { missing: 'n/a' });
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A']);
    expect(kinds(report.warnings)).toEqual(['missing-code']);
    const [found] = agreement(corpus, { unit: 'selection', replicates: 0 }).codes;
    expect([found.units, found.counts[0].both]).toEqual([1, 1]);
  });

  it('reads it as a code where nobody does, and says how it is declared', async () => {
    const { corpus, report } = await read(rows);
    expect(corpus.codes.map(({ id }) => id)).toEqual(['A', 'n/a']);
    expect(report.warnings).toEqual([
      {
        kind: 'missing-word',
        where: 'rows.csv line 3, column code',
        message:
          '"n/a" is read as a code; where it stands for a judgement that was not made, say so: --missing "n/a"',
      },
    ]);
  });

  it('takes NA for missing, unless a codebook has such a code', async () => {
    const text = rows.replace('n/a', 'NA');
    expect((await read(text)).corpus.codes.map(({ id }) => id)).toEqual(['A']);
    const codebook = textFile('codes.csv', 'code,description\nNA,Not applicable\nA,Another\n');
    expect((await read(text, { codebook })).report.codesUsed).toBe(2);
  });
});

describe('coders who went through everything', () => {
  const text = 'Unit,Coder,Code\nu1,J,A\nu1,P,A\nu2,J,A\nu3,P,B\nu4,J,B\nu4,P,B\n';
  const said = { mapping: mapping({ source: 'Unit' }) };
  const kappas = async (options: ProjectOptions) => {
    const { corpus } = await read(text, { ...said, ...options });
    const { units, codes } = agreement(corpus, { unit: 'selection', replicates: 0 });
    return [units, ...codes.map(({ coefficients }) => coefficients.cohenKappa.value)];
  };

  it('are compared in the units that one of them left uncoded', async () => {
    expect(await kappas({ wentThrough: 'all' })).toEqual([4, 0.5, 0.5]);
    expect(await kappas({ wentThrough: 'J; P' })).toEqual([4, 0.5, 0.5]);
  });

  it('are those who coded something, where nobody says so', async () => {
    expect(await kappas({})).toEqual([2, 1, 1]);
    // With u3: A stays alike, and of B two of three: (6/9 - 4/9) / (5/9).
    expect(await kappas({ wentThrough: 'J' })).toEqual([3, 1, expect.closeTo(0.4, 12)]);
  });

  it('are coders of the project', async () => {
    await expect(read(text, { ...said, wentThrough: 'Q' })).rejects.toThrow(
      'unknown coder "Q". Coders: J, P, or all',
    );
  });
});

describe('a table of counts', () => {
  it('has cells that are missing: neither a number nor 0', async () => {
    const text = ',"● A\nGr=2","● B\nGr=1"\n"1: i1\nGr=1",1,1\n"2: i2\nGr=1",2,n/a\n"3: i3\nGr=1",1,0\n';
    const { corpus, report } = await read(text, { missing: 'n/a' });
    expect(unknownRows(incidence(corpus, { unit: 'source' }))).toEqual(['', 'B', '']);
    expect(coOccurrence(corpus, { unit: 'source', rows: 'A', columns: 'B' }).at('A', 'B').units).toBe(2);
    expect(kinds(report.warnings)).toContain('missing-value');
  });
});
