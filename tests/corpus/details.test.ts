import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { type CorpusDetails, type Reference, type Region, regionAt } from '../../src/corpus/details.js';

const provenance = { name: 'P', synthetic: false, licence: '', description: '' };
const to = (target: Reference['target'], index: number): Reference => ({
  target,
  index,
  id: `${target}${index}`,
});

/** Two sources with a coding each, and one of everything else about each of them. */
function project(): Corpus {
  const builder = new CorpusBuilder();
  const { details } = builder;
  builder.addCode({ id: 'c', name: 'Tillit' }, '');
  details.addHeading(0);
  details.addToCode(0, { creator: 0, created: '2024-01-01T00:00:00Z' });
  builder.coder('kari');
  details.project = { creator: 0 };
  const variable = details.addVariable({ id: 'v', name: 'Alder', type: 'Integer', description: '' });
  for (const [i, name] of ['a', 'b'].entries()) {
    builder.addSource({ id: name, text: 'Hun fikk hjelp.' }, '');
    details.addToSource(i, { media: 'pdf', path: `internal://${name}.pdf` });
    details.addToSource(i, { created: '2024-05-01', values: [{ variable, value: '007' }] });
    const selection = builder.span(i, i, 3 + i, '');
    const region: Region = { kind: 'page', page: i, box: [1, 2, 3, 4] };
    const mark = details.addMark(selection, { id: `m${name}`, name: `Sitat ${name}`, creator: 0, region });
    builder.addCoding(selection, 0, 0, '', { id: `k${name}`, created: `2024-05-0${i + 1}T08:00:00`, mark });
    details.addCase({
      id: `p${name}`,
      name,
      description: '',
      values: [],
      members: [to('source', i), to('code', 0)],
    });
    details.addSet({ id: `s${name}`, name, description: '', members: [to('selection', i)] });
    details.addLink({
      id: `l${name}`,
      name,
      direction: 'OneWay',
      color: '',
      from: to('coding', i),
      to: to('case', i),
    });
    builder.addMemo({ target: 'case', index: i, text: `om ${name}`, coder: '' });
    builder.addMemo({ target: 'coding', index: i, text: `kode i ${name}`, coder: '' });
  }
  details.addGraph({
    id: 'g',
    name: 'Kart',
    elements: [
      { kind: 'vertex', represents: to('source', 0), attributes: { guid: '1' } },
      { kind: 'vertex', represents: to('source', 1), attributes: { guid: '2' } },
      { kind: 'edge', represents: null, attributes: { guid: '3', sourceVertex: '1', targetVertex: '2' } },
    ],
  });
  return builder.build('test', 'test', 'test', provenance).corpus;
}

const detailsOf = (corpus: Corpus) => corpus.details as CorpusDetails;

describe('details of a corpus', () => {
  it('hold what was added, by index', () => {
    const details = detailsOf(project());
    expect(details.sources[1]).toEqual({
      media: 'pdf',
      path: 'internal://b.pdf',
      created: '2024-05-01',
      values: [{ variable: 0, value: '007' }],
    });
    expect([details.marks.id.at(1), details.marks.name.at(1)]).toEqual(['mb', 'Sitat b']);
    expect([details.codings.id.at(1), details.codings.created.at(1), details.codings.mark[1]]).toEqual([
      'kb',
      '2024-05-02T08:00:00',
      1,
    ]);
    expect(details.headings.has(0)).toBe(true);
  });

  it('give regions back as they were', () => {
    const regions: Region[] = [
      { kind: 'picture', box: [1, -2, 3, 4] },
      { kind: 'page', page: 9, box: [5, 6, 7, 8] },
      { kind: 'audio', begin: 10, end: 20 },
      { kind: 'video', begin: 0, end: 3_600_000 },
      { kind: 'sync', transcript: 1, from: 2, to: -1 },
      { kind: 'transcript', transcript: 0, start: 4, end: 9 },
    ];
    const builder = new CorpusBuilder();
    builder.addSource({ id: 'a' }, '');
    for (const region of regions) builder.details.addMark(builder.wholeSource(0), { region });
    const { regions: table } = detailsOf(builder.build('test', 'test', 'test', provenance).corpus);
    expect(regions.map((_, row) => regionAt(table, row))).toEqual(regions);
  });

  it('are counted in the report', () => {
    const builder = new CorpusBuilder();
    builder.details.addVariable({ id: 'v', name: 'År', type: 'Integer', description: '' });
    const { details } = builder.build('test', 'test', 'test', provenance).report;
    expect(details).toEqual({ variables: 1, cases: 0, sets: 0, links: 0, graphs: 0, marks: 0, regions: 0 });
  });

  it('belong to the earlier coding when the same stands again', () => {
    const builder = new CorpusBuilder();
    builder.addCode({ id: 'c', name: 'c' }, '');
    builder.addSource({ id: 'a', text: 'abc' }, '');
    const selection = builder.span(0, 0, 1, '');
    const coder = builder.coder('kari');
    const added = [1, 2].map((id) => builder.addCoding(selection, 0, coder, '', { id: String(id) }));
    expect(added).toEqual([0, 0]);
    expect(detailsOf(builder.build('test', 'test', 'test', provenance).corpus).codings.id.at(0)).toBe('1');
  });

  it('of a part say nothing of what was left out', () => {
    const part = project().where({ source: ({ id }) => id === 'b' });
    const details = detailsOf(part);
    expect(details.sources.map(({ path }) => path)).toEqual(['internal://b.pdf']);
    expect([details.marks.length, details.marks.id.at(0), details.marks.selection[0]]).toEqual([1, 'mb', 0]);
    expect([details.codings.id.at(0), details.codings.mark[0]]).toEqual(['kb', 0]);
    expect(regionAt(details.regions, 0)).toMatchObject({ page: 1 });
    expect(details.cases.map(({ id, members }) => [id, members[0].index])).toEqual([['pb', 0]]);
    expect(details.sets.map(({ id, members }) => [id, ...members.map(({ index }) => index)])).toEqual([
      ['sb', 0],
    ]);
    expect(details.links.map(({ id, from, to }) => [id, from?.index, to?.index])).toEqual([['lb', 0, 0]]);
    expect(details.graphs[0].elements.map(({ attributes }) => attributes.guid)).toEqual(['2']);
    expect(part.memos.map(({ index, text }) => [index, text])).toEqual([
      [0, 'om b'],
      [0, 'kode i b'],
    ]);
    expect(JSON.stringify([part.memos, details.cases, details.sets, details.links])).not.toContain('om a');
  });

  it('of the whole are the same', () => {
    const corpus = project();
    const same = detailsOf(corpus.where({}));
    const { cases, sets, links, graphs, sources } = detailsOf(corpus);
    expect({ cases: same.cases, sets: same.sets, links: same.links }).toEqual({ cases, sets, links });
    expect([same.graphs, same.sources]).toEqual([graphs, sources]);
  });
});
