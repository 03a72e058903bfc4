import { parse } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.js';
import { CorpusBuilder } from '../../src/corpus/corpusBuilder.js';
import { memoryFile } from '../../src/readers/input.js';
import { Archive } from '../../src/readers/refi/archive.js';
import { readSheets } from '../../src/readers/xlsx/readSheets.js';
import { graphmlFile } from '../../src/writers/graphmlFile.js';
import { codebookXml } from '../../src/writers/refi/codebookXml.js';
import { csvFile } from '../../src/writers/tables/csvFile.js';
import { attributeTable, coderTable, codeTable, sourceTable } from '../../src/writers/tables/recordTables.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { hostile } from '../support/hostileNames.js';

/** What XML and UTF-8 have no character for becomes U+FFFD in them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML does not have
const notInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const inXml = (name: string) => name.replace(notInXml, '\u{FFFD}');

const inUtf8 = (text: string) => Buffer.from(text).toString();

/** A project whose codes, sources, coders, attributes, values, and own name are all of the corpus. */
function hostileCorpus(): Corpus {
  const builder = new CorpusBuilder();
  hostile.forEach((name, i) => {
    builder.addCode({ id: `K${i}`, name }, '');
    const coder = builder.coder(`c${i}`, name);
    const source = builder.addSource(
      { id: `s${i}`, name, text: 'Her står noe.', attributes: { [`${name}`.slice(0, 200)]: name } },
      '',
    );
    const span = builder.span(source, 0, 3, '');
    builder.addCoding(span, i, coder, '');
    builder.addCoding(span, (i + 1) % Math.max(1, i), coder, '');
  });
  const provenance = { name: hostile[0], synthetic: true, licence: '', description: hostile[1] };
  return builder.build('hostile', 'table', 'a test', provenance).corpus;
}

/** Names of elements and all texts of a document that is well-formed. */
function readXml(xml: string): { readonly elements: Set<string>; readonly texts: string[] } {
  const elements = new Set<string>();
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.add(name);
    texts.push(...Object.values(attributes as Record<string, string>));
  });
  parser.on('text', (text) => texts.push(text));
  parser.write(xml).close();
  return { elements, texts };
}

const corpus = hostileCorpus();
const tables = [codeTable(corpus), sourceTable(corpus), coderTable(corpus), attributeTable(corpus)];

describe('hostile names', () => {
  it('are the labels of a network, and no element of it', () => {
    const { elements, texts } = readXml(
      [...graphmlFile(corpus, { language: 'nb', unit: 'selection' })].join(''),
    );
    expect([...elements].sort()).toEqual(['data', 'edge', 'graph', 'graphml', 'key', 'node']);
    for (const name of hostile) expect(texts).toContain(inXml(name));
  });

  it('are the names of a codebook in XML', () => {
    const { elements, texts } = readXml(codebookXml(corpus, '0'));
    expect([...elements].sort()).toEqual(['Code', 'CodeBook', 'Codes']);
    for (const name of hostile) expect(texts).toContain(inXml(name));
  });

  it('are cells of a CSV that no spreadsheet runs', () => {
    for (const table of tables) {
      const rows = parse([...csvFile(table)].join(''), { relax_column_count: false }) as string[][];
      expect(rows.length).toBe(table.rowCount + 1);
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r＝]/u.test(cell))).toEqual([]);
    }
    const codes = parse([...csvFile(tables[0])].join(''), { columns: true }) as Record<string, string>[];
    const read = codes.map(({ name, neutralised }) =>
      neutralised.split(';').includes('name') ? name.slice(1) : name,
    );
    expect(read.map(inUtf8)).toEqual(hostile.map((name) => inUtf8(name.replaceAll('\0', '\u{FFFD}'))));
  });

  it('are texts of a workbook, and no formulas', async () => {
    const bytes = xlsxFile(tables);
    const archive = await Archive.open(memoryFile('hostile.xlsx', bytes));
    for (const entry of archive.entries) {
      const pieces: Uint8Array[] = [];
      await archive.unpack(entry, (piece) => void pieces.push(piece.slice()));
      const { elements } = readXml(new TextDecoder().decode(Buffer.concat(pieces)));
      expect([entry.filename, elements.has('f'), elements.has('hyperlink')]).toEqual([
        entry.filename,
        false,
        false,
      ]);
    }
    expect((await readSheets(memoryFile('hostile.xlsx', bytes)))?.sheets.length ?? 4).toBe(4);
  });
});
