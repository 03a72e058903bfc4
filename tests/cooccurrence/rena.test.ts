import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { accumulateWindows } from '../../src/cooccurrence/accumulateWindows.js';
import { coOccurrence } from '../../src/cooccurrence/coOccurrence.js';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { hasShared, sharedPath } from '../support/shared.js';

// rENA 0.2.7, ena.accumulate.data on RS.data (3,824 utterances): units UserName and Condition, conversations Condition
// and GroupName, moving stanza windows of 1, 2, 4 lines and of all lines.
const data = 'data/ena_rsdata/RS.data.csv';
const golden = (window: string) => `golden/rENA_RSdata_connection_counts_window_${window}.csv`;
const cases = [
  ['1', 'window:1', 2715],
  ['2', 'window:2', 4720],
  ['4', 'window:4', 7030],
  ['INF', 'window:all', 16416],
] as const;
const codes = [
  'Data',
  'Technical.Constraints',
  'Performance.Parameters',
  'Client.and.Consultant.Requests',
  'Design.Reasoning',
  'Collaboration',
];
const here = hasShared(data, ...cases.map(([name]) => golden(name)));

type Row = Readonly<Record<string, string>>;
const rowsOf = (path: string): Row[] => parse(readFileSync(sharedPath(path), 'utf8'), { columns: true });

/** Lines in the order of the file; the source is whatever the columns of `sourceBy` say together. */
function corpusBy(rows: readonly Row[], sourceBy: readonly string[]): Corpus {
  const builder = new CorpusBuilder();
  for (const id of codes) builder.addCode({ id, name: id }, '');
  const coder = builder.coder('rENA');
  for (const row of rows) {
    const id = sourceBy.map((name) => row[name]).join(' / ');
    const attributes = Object.fromEntries(sourceBy.map((name) => [name, row[name]]));
    const source = builder.sourceIndex(id) ?? builder.addSource({ id, attributes }, '');
    const line = builder.addLine(source, row.text);
    codes.forEach((code, index) => {
      if (row[code] === '1') builder.addCoding(builder.line(line), index, coder, '');
    });
  }
  const provenance = { name: 'RS.data', synthetic: false, licence: 'GPL-3', description: '' };
  return builder.build('RS.data', 'table', 'rENA', provenance).corpus;
}

describe('moving windows are those of rENA', () => {
  let rows: Row[];
  beforeAll(() => {
    rows = here ? rowsOf(data) : [];
  });

  it.each(cases)('%s: each of 48 units and 15 pairs', (name, window, total) => {
    if (!here) return;
    // A speaker's lines stand between those of others in the conversation of the group.
    const corpus = corpusBy(rows, ['Condition', 'UserName', 'GroupName']);
    const by = ['UserName', 'Condition'];
    const result = accumulateWindows(corpus, { window, conversation: ['Condition', 'GroupName'], by });
    const expected = rowsOf(golden(name));
    expect(result.units).toHaveLength(48);
    expect(result.leftOut).toEqual([]);
    for (const unit of expected) {
      for (const pair of Object.keys(unit).filter((column) => column.includes(' & '))) {
        const [one, other] = pair.split(' & ');
        expect(result.at(`${unit.UserName} · ${unit.Condition}`, one, other), pair).toBe(Number(unit[pair]));
      }
    }
    expect(result.counts.reduce((sum, count) => sum + count, 0)).toBe(total);
  });

  it.each(cases)('%s: the matrix is the sum over the units', (_, window, total) => {
    if (!here) return;
    const byConversation = coOccurrence(corpusBy(rows, ['Condition', 'GroupName']), { unit: window });
    const bySpeaker = coOccurrence(corpusBy(rows, ['Condition', 'UserName', 'GroupName']), {
      unit: window,
      conversation: ['Condition', 'GroupName'],
    });
    expect([...bySpeaker.counts]).toEqual([...byConversation.counts]);
    expect(byConversation.cells().reduce((sum, cell) => sum + cell.count, 0)).toBe(total);
    expect(byConversation.examined).toBe(3824);
  });
});
