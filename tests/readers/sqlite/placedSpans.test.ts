import { describe, expect, it } from 'vitest';
import { CorpusBuilder } from '../../../src/corpus/corpusBuilder.js';
import {
  characterConventions,
  conventionFor,
  pointsOf,
  type StoredSpan,
  selectSpan,
} from '../../../src/readers/sqlite/placedSpans.js';
import { Row, tablePlace } from '../../../src/readers/sqlite/row.js';

const row = new Row(tablePlace('a.db', 'coding', ', rowid'), 1, new Map(), [], () => '');
const spanOf = (start: number, end: number, quote: string): StoredSpan => ({
  source: 0,
  start,
  end,
  quote,
  row,
});

function projectOf(text: string): CorpusBuilder {
  const builder = new CorpusBuilder();
  builder.addSource({ id: 'a', text }, '');
  return builder;
}

function reportOf(builder: CorpusBuilder) {
  const provenance = { name: '', synthetic: false, licence: '', description: '' };
  return builder.build('', '', '', provenance).report;
}

function warningsOf(builder: CorpusBuilder) {
  return reportOf(builder).warnings.map(({ kind }) => kind);
}

describe('spans of a database', () => {
  it.each([
    [
      'code points',
      'en 😀\r\nto\r\ntre fire',
      [
        [8, 'tr'],
        [14, 'fi'],
        [7, 'o\r'],
      ],
    ],
    [
      'UTF-16 units',
      '😀 en to tre',
      [
        [3, 'en'],
        [6, 'to'],
        [9, 'tr'],
      ],
    ],
    [
      'code points, CRLF as one',
      'en\r\nto\r\ntre fire',
      [
        [3, 'to'],
        [6, 'tr'],
        [10, 'fi'],
      ],
    ],
    [
      'UTF-8 bytes',
      'ååå to tre fire',
      [
        [7, 'to'],
        [10, 'tr'],
        [14, 'fi'],
      ],
    ],
    [
      'code points, byte order mark not counted',
      '\ufeffen to tre',
      [
        [0, 'en'],
        [3, 'to'],
        [6, 'tr'],
      ],
    ],
  ] as const)('are read as %s where their quotes speak for it', (name, text, found) => {
    const builder = projectOf(text);
    const isOwn = name === 'code points';
    const spans = found.map(([start, quote]) =>
      isOwn
        ? spanOf(
            [...text.slice(0, text.indexOf(quote))].length,
            [...text.slice(0, text.indexOf(quote))].length + 2,
            quote,
          )
        : spanOf(start, start + (name === 'UTF-8 bytes' ? new TextEncoder().encode(quote).length : 2), quote),
    );
    const convention = conventionFor(() => spans, characterConventions, builder, 'a.db');
    expect(convention.name).toBe(name);
    for (const span of spans) {
      const points = pointsOf(span, convention, builder)!;
      expect(builder.sources[0].text!.slice(...points)).toBe(span.quote);
    }
    expect(warningsOf(builder)).toEqual(isOwn ? [] : ['offset-convention']);
  });

  it('are read by the rule of the tool when a single quote disagrees', () => {
    const builder = projectOf('😀 en to tre');
    const convention = conventionFor(() => [spanOf(3, 5, 'en')], characterConventions, builder, 'a.db');
    expect([convention.name, warningsOf(builder)]).toEqual(['code points', ['offset-convention']]);
  });

  it('that do not lie in their text keep their quote and lose their place, equal words at two places apart', () => {
    const builder = projectOf('kort');
    const [convention] = characterConventions;
    const selections = [
      spanOf(10, 20, 'sitat'),
      spanOf(10, 20, 'sitat'),
      spanOf(30, 40, 'sitat'),
      spanOf(10, 20, ''),
    ].map((span) => selectSpan(span, convention, builder));
    expect(selections).toEqual([0, 0, 1, 2]);
    const { losses, warnings } = reportOf(builder);
    expect(warnings).toEqual([]);
    expect(losses.map(({ message }) => message)).toEqual([
      ...[10, 10, 30].map(
        (start) =>
          `the offsets ${start} to ${start + 10} do not lie in "a", which has 4 code points; kept as its stored quote, without a place`,
      ),
      'the offsets 10 to 20 do not lie in "a", which has 4 code points; its codings are kept, without a place or a quote',
    ]);
  });

  it('that end before they begin are turned', () => {
    const builder = projectOf('et kort');
    selectSpan(spanOf(7, 3, 'kort'), characterConventions[0], builder);
    const report = reportOf(builder);
    expect(report.warnings.map(({ message }) => message)).toEqual([
      'a selection must not end before its start; found start 7, end 3, and turned it',
    ]);
    expect([report.losses, report.offsets.matched]).toEqual([[], 1]);
  });
});
