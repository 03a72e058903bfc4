import { beforeAll, describe, expect, it } from 'vitest';
import { coOccurrence } from '../../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { openProject } from '../../../src/notebook/openProject.js';
import { checkingCorpus } from '../../../src/publication/checking/checkingCorpus.js';
import { projectFolder } from '../../../src/writers/folder/projectFolder.js';
import { root } from '../../support/brukermote.js';
import { corpusOf } from '../../support/corpusOf.js';

const plain = (corpus: Corpus) =>
  checkingCorpus(corpus, {
    sources: corpus.sources.map(({ kind, attributes }) =>
      kind === 'study' ? { kind, attributes } : { kind, attributes: {} },
    ),
    codes: corpus.codes,
    name: 'records',
    description: '',
  });

const written = (corpus: Corpus) => JSON.stringify([...projectFolder(corpus)]);

describe('checkingCorpus of the embedded project', () => {
  let whole: Corpus;
  let records: Corpus;
  let record: Int32Array;
  beforeAll(async () => {
    whole = (await openProject(`${root}data/brukermote`)).corpus;
    ({ corpus: records, record } = plain(whole));
  });

  it('gives the counts of every pair again, in selections and in sources', () => {
    for (const unit of ['selection', 'source'] as const) {
      const cells = (corpus: Corpus) =>
        coOccurrence(corpus, { unit, rows: 'condition', columns: 'indicator' })
          .cells({ all: true })
          .map(({ row, column, count, sources }) => [row.id, column.id, count, sources]);
      expect(cells(records)).toEqual(cells(whole));
    }
  });

  it('holds no word of the material, no name of a source and no coder', () => {
    const text = written(records);
    for (const { name, id, kind } of whole.sources)
      if (kind !== 'study') expect([name, id].filter((each) => text.includes(`"${each}"`))).toEqual([]);
    for (const { name, reconciled } of whole.coders) if (!reconciled) expect(text).not.toContain(name);
    for (let selection = 0; selection < whole.selections.length; selection += 50)
      expect(text).not.toContain(whole.quote(selection).slice(0, 40));
    expect([records.memos.length, records.lines.length]).toEqual([0, 0]);
  });

  it('tells which record a source became, to who made it', () => {
    const codings = (corpus: Corpus, source: number) =>
      corpus.selections.source.filter((each) => each === source).length;
    expect(new Set(record).size).toBe(whole.sources.length);
    whole.sources.forEach(({ index, kind }) => {
      expect(records.sources[record[index]].kind).toBe(kind);
    });
    expect(codings(records, record[0])).toBeLessThanOrEqual(codings(whole, 0));
  });
});

describe('checkingCorpus', () => {
  it('does not depend on the order of sources and selections', () => {
    const rows = ['s1 0-5 A B', 's1 6-9 B', 's2 0-4 A', 's3 1-2 C', 's3 4-9 A C'];
    const notes = { codes: 'A B C', texts: {} };
    const [one, other] = [rows, [...rows].reverse()].map((each) =>
      written(plain(corpusOf(each.join('\n'), notes)).corpus),
    );
    expect(one).toBe(other);
  });

  it('keeps what nobody judged unjudged: it is no zero', () => {
    const whole = corpusOf('s1 L1 A\ns1 L2 ?B A\ns2 L1 B', { codes: 'A B' });
    const { corpus } = plain(whole);
    const unknown = (of: Corpus) =>
      coOccurrence(of, { unit: 'selection', rows: [of.code('A')], columns: [of.code('B')] })
        .cells({ all: true })
        .map(({ count, unknownUnits }) => [count, unknownUnits]);
    expect(unknown(corpus)).toEqual(unknown(whole));
    expect(unknown(corpus)).toEqual([[0, 1]]);
  });
});
