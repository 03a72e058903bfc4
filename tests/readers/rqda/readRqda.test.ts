import { describe, expect, it } from 'vitest';
import { fixtureProject } from '../../support/fixtureProject.js';

const { corpus, report } = await fixtureProject('rqda/project.rqda');

describe('an RQDA project', () => {
  it('leaves out what is deleted and says how much', () => {
    const deleted = report.warnings.filter(({ kind }) => kind === 'deleted');
    expect(deleted.map(({ where, message }) => [where.split(', ')[1], message.split(';')[0]])).toEqual([
      ['table codecat', '1 row is deleted (status other than 1)'],
      ['table freecode', '1 row is deleted (status other than 1)'],
      ['table source', '1 row is deleted (status other than 1)'],
      ['table cases', '1 row is deleted (status other than 1)'],
      ['table coding', '2 rows are deleted (status other than 1)'],
    ]);
  });

  it('accounts for every coding of the file', () => {
    // 9 of coding and coding2: 3 read, 2 deleted, 2 of what is deleted, 2 of what is not there.
    const left = report.losses.filter(({ kind }) => /^(?:deleted|unknown)-(?:code|source)$/u.test(kind));
    expect([report.codings, left.length]).toEqual([3, 4]);
  });

  it('keeps the further categories of a code as sets', () => {
    expect(corpus.details?.sets.map(({ name, members }) => [name, members.map(({ id }) => id)])).toEqual([
      ['møte', ['code-1']],
    ]);
  });

  it('keeps cases, and a value that was never given as missing', () => {
    expect(corpus.details?.cases.map(({ name, values }) => [name, values.map(({ value }) => value)])).toEqual(
      [['Bruker A', ['Lørenskog']]],
    );
    expect(corpus.sources[1].attributes).toEqual({});
  });
});
