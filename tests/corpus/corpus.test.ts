import { describe, expect, it } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import type { RequestError } from '../../src/shared/problem.js';
import { corpusOf } from '../support/corpusOf.js';

const provenance = { name: 'test', synthetic: true, licence: '', description: '' };

/** Codebook `Rammer > Tid`, `Møtet > Tid`, `Møtet > Tillit`, and a root code `Tid`. */
function corpusWithSharedNames(): Corpus {
  const builder = new CorpusBuilder();
  builder.addCode({ id: 'C', name: 'Rammer' }, '');
  builder.addCode({ id: 'C6', name: 'Tid', parentId: 'C' }, '');
  builder.addCode({ id: 'V', name: 'Møtet' }, '');
  builder.addCode({ id: 'V9', name: 'Tid', parentId: 'V' }, '');
  builder.addCode({ id: 'V3', name: 'Tillit', parentId: 'V' }, '');
  return builder.build('p', 'f', 't', provenance).corpus;
}

describe('Corpus.code', () => {
  const corpus = corpusWithSharedNames();

  it('finds a code by id, by path and by name', () => {
    expect(corpus.code('C6').id).toBe('C6');
    expect(corpus.code('Møtet > Tid').id).toBe('V9');
    expect(corpus.code('Tillit').id).toBe('V3');
  });

  it('refuses a name that several codes have, and says which ids would do', () => {
    expect(() => corpus.code('Tid')).toThrow('code "Tid": 2 codes have this name; use an id: C6, V9');
  });

  it('suggests the code that was probably meant', () => {
    expect(() => corpus.code('Tilit')).toThrow(
      /^unknown code "Tilit"; did you mean "Tillit"\? Known codes: \S+/u,
    );
    expect(() => corpus.code('Økonomi')).toThrow(/^unknown code "Økonomi"; known codes: \S+/u);
  });

  it('takes a label that is an id as that code, whatever else is called so', () => {
    const builder = new CorpusBuilder();
    builder.addCode({ id: 'Tid', name: 'Kapasitet' }, '');
    builder.addCode({ id: '2', name: 'Tid' }, '');
    expect(builder.build('p', 'f', 't', provenance).corpus.code('Tid').name).toBe('Kapasitet');
  });

  it('takes a label that is a whole path as that code, though a code below has the same name', () => {
    const builder = new CorpusBuilder();
    builder.addCode({ id: '1', name: 'Tid' }, '');
    builder.addCode({ id: '2', name: 'Tid', parentId: '1' }, '');
    const nested = builder.build('p', 'f', 't', provenance).corpus;
    expect(nested.code('Tid').id).toBe('1');
    expect(nested.code('Tid > Tid').id).toBe('2');
  });
});

describe('Corpus.quote', () => {
  it('slices the text of the source by code point', () => {
    const corpus = corpusOf('s1 2-7 A', { texts: { s1: '👍 Takk!' } });
    expect(corpus.quote(0)).toBe('Takk!');
  });

  it('gives what the file stored where there are no offsets', () => {
    const corpus = corpusOf('s1 "hørt og sett" A\ns2 whole A', {
      texts: { s1: 'hele teksten', s2: 'tekst' },
    });
    expect(corpus.quote(0)).toBe('hørt og sett');
    expect(corpus.quote(1)).toBe('');
  });
});

describe('Corpus.where', () => {
  const builder = new CorpusBuilder();
  const [s1, s2, s3] = ['s1', 's2', 's3'].map((id) =>
    builder.addSource({ id, kind: id === 's2' ? 'document' : 'interview', text: `teksten i ${id}` }, ''),
  );
  const [a, b] = ['A', 'B'].map((id) => builder.addCode({ id, name: id }, ''));
  const [anna, bo] = ['anna', 'bo'].map((id) => builder.coder(id));
  const spans = [s1, s2, s3].map((source) => builder.span(source, 0, 7, ''));
  builder.addCoding(spans[0], a, anna, '');
  builder.addCoding(spans[1], a, anna, '');
  builder.addCoding(spans[1], b, bo, '');
  builder.addCoding(spans[2], b, anna, '');
  const uncoded = builder.span(s3, 8, 9, '');
  const lines = [s1, s2, s3].map((source, i) => builder.addLine(source, `linje ${i + 1}`));
  builder.addCoding(builder.line(lines[2]), a, bo, '');
  builder.addMemo({ target: 'source', index: s1, text: 'om s1', coder: 'anna' });
  builder.addMemo({ target: 'source', index: s3, text: 'om s3', coder: 'anna' });
  builder.addMemo({ target: 'selection', index: spans[1], text: 'om et sted i s2', coder: 'anna' });
  builder.addMemo({ target: 'selection', index: uncoded, text: 'om et sted i s3', coder: 'anna' });
  builder.addMemo({ target: 'code', index: b, text: 'om B', coder: 'anna' });
  builder.addMemo({ target: 'project', index: -1, text: 'om alt', coder: 'anna' });
  const { corpus } = builder.build('p', 'f', 't', provenance);

  const codingsOf = (part: Corpus) =>
    Array.from({ length: part.codings.length }, (_, i) => {
      const selection = part.codings.selection[i];
      const source = part.sources[part.selections.source[selection]].id;
      const code = part.codes[part.codings.code[i]].id;
      return `${source} "${part.quote(selection)}" ${code} ${part.coders[part.codings.coder[i]].id}`;
    });

  it('leaves everything in place when nothing is asked', () => {
    expect(codingsOf(corpus.where({}))).toEqual(codingsOf(corpus));
    expect(corpus.where({}).memos).toEqual(corpus.memos);
  });

  it('keeps the codings, selections, lines and memos of the sources that stay, and no others', () => {
    const part = corpus.where({ source: (source) => source.id === 's3' });
    expect(part.sources.map((source) => [source.id, source.index])).toEqual([['s3', 0]]);
    expect(codingsOf(part)).toEqual(['s3 "teksten" B anna', 's3 "linje 3" A bo']);
    expect(part.selections.length).toBe(3);
    expect(part.lines.quote).toEqual(['linje 3']);
    expect([...part.lines.source]).toEqual([0]);
    expect([...part.selections.line].filter((line) => line >= 0)).toEqual([0]);
    expect(part.memos.map((memo) => memo.text)).toEqual(['om s3', 'om et sted i s3', 'om B', 'om alt']);
    const memo = part.memos.find(({ target }) => target === 'selection')!;
    expect(part.quote(memo.index)).toBe('i');
  });

  it('keeps codes and coders with their index, used or not', () => {
    const part = corpus.where({ code: (code) => code.id === 'B', coder: (coder) => coder.id === 'bo' });
    expect(part.codes).toEqual(corpus.codes);
    expect(part.coders).toEqual(corpus.coders);
    expect(codingsOf(part)).toEqual(['s2 "teksten" B bo']);
  });

  it('drops a selection whose last coding goes, and keeps one that nobody coded', () => {
    const part = corpus.where({ code: (code) => code.id === 'A' });
    expect(codingsOf(part)).toEqual(['s1 "teksten" A anna', 's2 "teksten" A anna', 's3 "linje 3" A bo']);
    expect(Array.from({ length: part.selections.length }, (_, i) => part.quote(i))).toEqual([
      'teksten',
      'teksten',
      'i',
      'linje 3',
    ]);
  });

  it('keeps all lines of a source, as lines are what is counted, coded or not', () => {
    expect(corpus.where({ code: () => false }).lines.length).toBe(3);
  });

  it('drops selections of other kinds', () => {
    const part = corpus.where({ selectionKind: (kind) => kind === 'line' });
    expect(codingsOf(part)).toEqual(['s3 "linje 3" A bo']);
    expect(part.selections.kind).toEqual(['line']);
  });

  it('gives the same in two steps as in one', () => {
    const twice = corpus
      .where({ source: (source) => source.id !== 's1' })
      .where({ coder: (coder) => coder.id === 'anna' });
    const once = corpus.where({ source: ({ id }) => id !== 's1', coder: ({ id }) => id === 'anna' });
    expect({ ...twice }).toEqual({ ...once });
  });

  it('chooses sources by what they are, as the test of it does', () => {
    const kind = corpus.sources[0].kind;
    expect({ ...corpus.where({ kind }) }).toEqual({
      ...corpus.where({ source: (each) => each.kind === kind }),
    });
  });

  it('refuses to leave nothing, and says in both languages what there is', () => {
    const nothing = () => corpus.where({ source: () => false });
    expect(nothing).toThrow('none of 3 sources is left by the filter. There is kind: interview, document');
    try {
      nothing();
    } catch (error) {
      expect((error as RequestError).texts.nb).toContain('ingen av 3 kilder er igjen etter utvelgelsen');
    }
  });

  it('is left as it was: filters give a new corpus', () => {
    const before = codingsOf(corpus);
    expect(corpus.part({ source: () => false }).sources).toEqual([]);
    expect(codingsOf(corpus)).toEqual(before);
    expect(corpus).toBeInstanceOf(Corpus);
    expect(Object.isFrozen(corpus)).toBe(true);
  });
});
