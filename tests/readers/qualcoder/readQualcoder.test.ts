import { describe, expect, it } from 'vitest';
import { type CorpusDetails, regionAt } from '../../../src/corpus/details.js';
import { fixtureProject } from '../../support/fixtureProject.js';

const v8 = await fixtureProject('qualcoder-v8/project.qda');
const v17 = await fixtureProject('qualcoder-v17-folder/project.qda');
const detailsOf = ({ corpus }: typeof v8) => corpus.details as CorpusDetails;

describe('a QualCoder project', () => {
  it('keeps who made what and when', () => {
    const { codings, codes, sources, project } = detailsOf(v8);
    expect(project.created).toBe('2024-05-02T09:30:00');
    expect([codings.created.at(0), codes.get(2), sources[2].creator]).toEqual([
      '2024-05-02T09:30:00',
      { creator: 0, created: '2024-05-02T09:30:00' },
      1,
    ]);
  });

  it('keeps variables with their types, and cases with their values', () => {
    const { variables, cases } = detailsOf(v8);
    expect(variables.map(({ name, type }) => [name, type])).toEqual([
      ['kildetype', 'Text'],
      ['alder', 'Float'],
    ]);
    expect(cases).toEqual([
      {
        id: '1',
        name: 'Anne',
        description: '',
        values: [{ variable: 1, value: '047' }],
        members: [{ target: 'source', index: 0, id: '1' }],
      },
    ]);
  });

  it('has categories as folders of codes', () => {
    expect([...detailsOf(v8).headings].map((index) => v8.corpus.codes[index].name)).toEqual([
      'Verdiskaping',
      'Relasjon',
    ]);
  });

  it('keeps where in pictures, pages and recordings codes are', () => {
    const regions = (project: typeof v8) => {
      const { regions } = detailsOf(project);
      return Array.from({ length: regions.length }, (_, row) => regionAt(regions, row));
    };
    expect(regions(v8)).toEqual([{ kind: 'picture', box: [10, 20, 40, 60] }]);
    expect(regions(v17)).toEqual([
      { kind: 'page', page: 2, box: [1, 2, 4, 6] },
      { kind: 'audio', begin: 1000, end: 61500 },
    ]);
  });

  it('gives a part of a text to a case, and not its attributes to the whole text', () => {
    const { corpus } = v17;
    const [per, åse] = detailsOf(v17).cases;
    expect(per.members.map(({ target, index }) => [target, corpus.quote(index)])).toEqual([
      ['selection', 'Per: Jeg får ikke svar.'],
    ]);
    expect(åse.members.map(({ target }) => target)).toEqual(['selection', 'source']);
    expect(corpus.sources.map(({ attributes }) => attributes.rolle)).toEqual([
      undefined,
      'bruker',
      undefined,
      undefined,
    ]);
  });

  it('has a recording and its transcript as one source', () => {
    const { sources } = detailsOf(v17);
    expect(v17.corpus.sources.map(({ name }) => name)).not.toContain('samtale.mp3.txt');
    expect(sources[1]).toMatchObject({
      media: 'audio',
      path: 'relative://audio/samtale.mp3',
      transcripts: [{ id: '3', name: 'samtale.mp3.txt', text: null }],
    });
  });

  it('does not tell where on a machine a linked file lies', () => {
    expect(JSON.stringify([detailsOf(v17), v17.report])).not.toContain('C:/Users');
    expect(detailsOf(v17).sources[3].path).toBe('plan.pdf');
  });

  it('accounts for every coding of the file', () => {
    // 10 of code_text, 1 of code_image, 1 of code_av; one has a code and one a source that is not there.
    const left = v17.report.losses.filter(({ kind }) => /^unknown-(?:code|source)$/u.test(kind));
    expect([v17.report.codings, left.length]).toEqual([10, 2]);
  });

  it.each(['qualcoder-v8/project.qda', 'rqda/project.rqda', 'taguette/project.sqlite3'])(
    'and other databases stop when told to: %s',
    async (path) => {
      const signal = AbortSignal.abort();
      await expect(fixtureProject(path, { signal })).rejects.toThrow(signal.reason);
    },
  );
});
