import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement } from '../../../src/agreement/agreement.js';
import { type ProjectOptions, readProject } from '../../../src/readers/readProject.js';
import { incidence } from '../../../src/units/incidence.js';
import { oneFile, textFile } from '../../support/files.js';
import { unitRows, unknownRows } from '../../support/matrices.js';
import { problemsOf } from '../../support/problems.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const text = 'id,text,Anna,Bo,Final\n1,her,Yes,Yes,Yes\n2,der,No,Yes,Yes\n3,nå,No,No,No\n4,da,Yes,,Yes\n';
const said = { coders: ['Anna', 'Bo'], reconciled: 'Final', line: 'id' };
const read = (content: string, mapping: object, options: ProjectOptions = {}) =>
  readProject(oneFile('coders.csv', content), {
    ...options,
    mapping: textFile('m.json', JSON.stringify(mapping)),
  });

describe('a table with a column for each coder', () => {
  it('has a line a row, and a coding a cell; an empty cell was not judged', async () => {
    const { corpus, report } = await read(text, said);
    expect(report).toMatchObject({ format: 'table of coders', lines: 4, codings: 11, unjudged: 2 });
    expect(corpus.coders.map(({ id, reconciled }) => [id, reconciled])).toEqual([
      ['Anna', false],
      ['Bo', false],
      ['Final', true],
    ]);
    const bo = incidence(corpus, { unit: 'line', coders: 'coder:Bo' });
    expect([unitRows(bo), unknownRows(bo)]).toEqual([
      ['coders: Yes', 'coders: Yes', 'coders: No', 'coders:'],
      ['', '', '', 'Yes No'],
    ]);
    expect(unitRows(incidence(corpus, { unit: 'line' }))).toEqual([
      'coders: Yes',
      'coders: Yes',
      'coders: No',
      'coders: Yes',
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual([
      'one-source',
      'marks-of-coders',
      'missing-value',
    ]);
    expect(report.warnings.slice(2)).toEqual([
      {
        kind: 'missing-value',
        where: 'coders.csv column Bo',
        message: '1 line was not judged by this coder, which is neither a yes nor a no',
      },
    ]);
  });

  it('gives agreement over the lines that both judged: kappa 0.4 on three', async () => {
    const { corpus } = await read(text, said);
    const found = agreement(corpus, { unit: 'line', replicates: 0 });
    expect([found.units, found.coders.map(({ id }) => id)]).toEqual([3, ['Anna', 'Bo']]);
    for (const { coefficients } of found.codes) {
      expect(coefficients.percent.value).toBe(2 / 3);
      expect(coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
    }
  });

  it('asks about words that look like missing values', async () => {
    const { report } = await read('id,A,B\n1,x,n/a\n2,y,-\n3,none,x\n', { coders: ['A', 'B'] });
    expect(
      report.warnings.filter(({ kind }) => kind === 'missing-word').map(({ message }) => message),
    ).toEqual(
      ['n/a', '-', 'none'].map(
        (word) =>
          `"${word}" is read as a code; where it stands for a judgement that was not made, say so: --missing "${word}"`,
      ),
    );
  });

  it('has the sources that a column names, and words for what is missing', async () => {
    const { corpus } = await read('case,A,B\nc1,x,y\nc2,?,y\n', { coders: ['A', 'B'] }, { missing: '?' });
    expect(unitRows(incidence(corpus, { unit: 'line', coders: 'any' }))).toEqual(['c1: x y', 'c2: y']);
    expect(corpus.codedBy.map((coders) => coders.size)).toEqual([2, 1]);
  });

  it('needs the columns that the mapping names', async () => {
    const [problem] = await problemsOf(() => read(text, { coders: ['Anna', 'Per'] }));
    expect(problem.message).toBe(
      'the mapping names columns that the table does not have: Per. The columns are id, text, Anna, Bo, Final',
    );
  });

  it('agrees with a case that was counted by others', async () => {
    const path = 'cases/19-coders-as-columns/two_columns.csv';
    if (!hasShared(path)) return;
    const { corpus } = await read(readFileSync(sharedPath(path), 'utf8'), {
      coders: ['Rater_A', 'Rater_B'],
      reconciled: 'Final',
    });
    const found = agreement(corpus, { unit: 'line', replicates: 0 });
    expect(found.units).toBe(3);
    for (const { coefficients } of found.codes) {
      expect(coefficients.percent.value).toBe(2 / 3);
      expect(coefficients.cohenKappa.value).toBeCloseTo(0.4, 12);
    }
  });
});
