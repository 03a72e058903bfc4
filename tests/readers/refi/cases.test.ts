import { describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import { openInput } from '../../../src/disk/openInput.js';
import { readProject } from '../../../src/readers/readProject.js';
import { hasShared, sharedPath } from '../../support/shared.js';

const one = 'cases/02-one-bad-row-refuses-all';
const read = (path: string) => readProject(openInput(sharedPath(path)));
const kindsOf = (problems: readonly { readonly kind: string }[]) => problems.map(({ kind }) => kind);

// Values of expected.json in the folders of the cases.
describe('cases of the shared material', () => {
  it('are read with the one row that does not fit named', async () => {
    const files = ['oneoff.qdpx', 'rev.qdpx', 'dangle.qdpx', 'miss2.qdpx', 'oor.qda'].map(
      (name) => `${one}/${name}`,
    );
    if (!hasShared(...files)) return;
    const [oneoff, rev, dangle, miss, oor] = await Promise.all(files.map(read));
    expect(oneoff.report).toMatchObject({ sources: 1, codes: 2, codings: 21, selections: 11 });
    expect([kindsOf(oneoff.report.losses), kindsOf(oneoff.report.warnings)]).toEqual([['bad-span'], []]);
    expect(oneoff.corpus.quote(10)).toBe('789\n');
    expect([kindsOf(rev.report.losses), kindsOf(rev.report.warnings)]).toEqual([[], ['reversed-span']]);
    expect([kindsOf(dangle.report.losses), kindsOf(dangle.report.warnings)]).toEqual([['unknown-code'], []]);
    for (const { corpus } of [oneoff, rev, dangle])
      expect(coOccurrence(corpus, { unit: 'selection' }).at('A', 'B').count).toBe(10);
    expect(miss.report).toMatchObject({ sources: 5, selections: 5, codings: 10 });
    expect(kindsOf(miss.report.losses)).toEqual(['bad-span']);
    expect(coOccurrence(miss.corpus, { unit: 'selection' }).at('A', 'B').count).toBe(5);
    expect([oor.report.codings, kindsOf(oor.report.losses)]).toEqual([3, ['bad-span']]);
  });

  it('keep spaces at the ends of names, Boolean values however they are written, and quotes of page regions', async () => {
    const [names, vars, pdf] = [
      'cases/09-trimmed-and-dropped/spaces.qdpx',
      'cases/09-trimmed-and-dropped/vars.qdpx',
      'cases/06-pdf-quote-lost/pdfrep.qdpx',
    ];
    if (!hasShared(names, vars, pdf)) return;
    expect((await read(names)).corpus.codes.map(({ name }) => name)).toEqual(['Etter ', 'Etter']);
    const { corpus, report } = await read(vars);
    expect(corpus.details?.cases[0].values.map(({ value }) => value)).toEqual([
      '007',
      '034',
      '3,5',
      'true',
      '2024-01-15',
      '2024-01-15T10:00:00',
      '',
      'a\nb',
      'NA',
    ]);
    expect(report.warnings.map(({ message }) => message)).toEqual([
      '1 value is not of the type Float that the variable has; kept as text',
    ]);
    expect((await read(pdf)).corpus.quote(0)).toBe('Ring Kari Nordmann 99887766 om helsen');
  });

  it('keep the dates of codings in RQDA', async () => {
    const file = 'cases/13-rqda-dates/mini.rqda';
    if (!hasShared(file)) return;
    const { corpus } = await read(file);
    expect([0, 1].map((coding) => corpus.details?.codings.created.at(coding))).toEqual([
      '2014-03-26T11:57:46',
      '2014-03-26T11:58:46',
    ]);
  });
});
