import { describe, expect, it } from 'vitest';
import { quotesExceedSpans } from '../../../src/readers/table/quoteSpans.js';
import { readTables } from '../../../src/readers/table/readTables.js';
import { oneFile } from '../../support/files.js';

const rowsOf = (...rows: readonly string[][]) => ({
  file: 'a.csv',
  encoding: 'utf-8',
  delimiter: ',',
  columns: ['start', 'end', 'text'],
  headerLine: 1,
  rows: rows.map((values, i) => ({ line: i + 2, values })),
});

describe('quotes beside a start and an end', () => {
  it('do not fit where these are paragraphs', () => {
    const table = rowsOf(['5', '5', 'jeg har ikke tid'], ['7', '8', 'hun stolte på meg']);
    expect(quotesExceedSpans(table, 0, 1, 2)).toBe(true);
  });

  it('fit where they are characters, also when a quote is cut short or counted with line breaks', () => {
    const table = rowsOf(['5', '21', 'jeg har ikke tid'], ['30', '90', 'hun …'], ['0', '5', 'a\r\nb']);
    expect(quotesExceedSpans(table, 0, 1, 2)).toBe(false);
  });

  it('say nothing where a column is missing, or every row lacks something', () => {
    expect(quotesExceedSpans(rowsOf(['5', '5', 'ord']), 0, -1, 2)).toBe(false);
    expect(quotesExceedSpans(rowsOf(['5', '', 'ord'], ['1', '2', '']), 0, 1, 2)).toBe(false);
  });

  it('of a long table are kept at their places in words, which is said', async () => {
    const text =
      'Dokument;Kode;Fra;Til;Tekst\nI1;Tid;5;5;jeg har ikke tid\nI1;Tid;7;8;jeg har ikke tid\nI2;Tillit;1;1;hun stolte på meg\n';
    const { corpus, report } = await readTables(oneFile('avsnitt.csv', text), {});
    expect(report.codings).toBe(3);
    expect(corpus.selections.kind).toEqual(['quote', 'quote', 'quote']);
    expect(corpus.selections.told).toEqual(['5', '7–8', '1']);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['places-as-text']);
    expect(report.warnings[0].message).toContain('longer than their start and end');
  });
});
