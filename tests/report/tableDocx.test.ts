import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { tableDocx } from '../../src/report/tableDocx.js';
import { reportTable } from '../support/reportTable.js';

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([Uint8Array.from(bytes)])));
  const parts = new Map<string, string>();
  for (const entry of await reader.getEntries())
    if (!entry.directory) parts.set(entry.filename, await entry.getData!(new TextWriter()));
  await reader.close();
  return parts;
}

interface Read {
  readonly cells: string[][];
  readonly before: string;
  readonly alignments: string[];
  readonly heads: number;
}

/** Rows of the table of a document, the words before it, and how its paragraphs are set. */
function read(xml: string): Read {
  const cells: string[][] = [];
  const alignments: string[] = [];
  let [before, heads, inTable, text] = ['', 0, false, ''];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:tbl') [inTable, before, text] = [true, text, ''];
    if (name === 'w:tr') cells.push([]);
    if (name === 'w:tc') text = '';
    if (name === 'w:tblHeader') heads++;
    if (name === 'w:jc' && inTable) alignments.push(String((attributes as Record<string, string>)['w:val']));
  });
  parser.on('text', (found) => {
    text += found;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:tc') cells[cells.length - 1].push(text);
  });
  parser.write(xml).close();
  return { cells, before, alignments, heads };
}

it('has the caption, headings that come again on each page, and numbers as they are shown', async () => {
  const parts = await partsOf(await tableDocx(reportTable));
  const { cells, before, alignments, heads } = read(parts.get('word/document.xml')!);
  expect(before).toBe('Koder i 50 % av kildene.');
  expect(cells).toEqual([
    ['Kode', 'Antall', 'Andel'],
    ['C1 & C2', '1\u00a0234', '0,33'],
    ['=1+1', '−2', '–'],
  ]);
  expect(heads).toBe(1);
  expect(alignments.slice(0, 3)).toEqual(['left', 'right', 'right']);
  expect(parts.get('word/styles.xml')).toContain('w:val="nb-NO"');
});

it('gives the same bytes for the same table, whenever it is made', async () => {
  const first = await tableDocx(reportTable);
  // Times of ZIP files have steps of two seconds.
  const { now } = Date;
  Date.now = () => now() + 10_000_000;
  try {
    expect(await tableDocx(reportTable)).toEqual(first);
  } finally {
    Date.now = now;
  }
});
