// ZIP archives made to harm: bombs, liars, paths that lead out, a million entries.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { packed } from '../fuzz/zips.mjs';
import { guid, megabyte, project, utf8 } from './common.mjs';

const oneText = project(
  `<Sources><TextSource guid="${guid(1)}" name="a" plainTextPath="internal://a.txt"/></Sources>`,
);

/** @type {readonly import('./files.mjs').HostileFile[]} */
export const archives = [
  {
    name: 'bomb.qdpx',
    why: 'an entry of 400 MB of spaces in 0.4 MB',
    kinds: ['too-large'],
    write: async (folder) =>
      zip(folder, 'bomb.qdpx', { 'project.qde': new Uint8Array(400 * megabyte).fill(32) }),
  },
  {
    name: 'liar.qdpx',
    why: 'an entry that unpacks to more than it declares',
    kinds: ['bad-zip'],
    write: async (folder) => {
      const bytes = await zipped({ 'project.qde': utf8(project('').padEnd(5 * megabyte)) });
      declareSize(bytes, 1000);
      writeFileSync(join(folder, 'liar.qdpx'), bytes);
    },
  },
  {
    name: 'boundless.qdpx',
    why: 'an entry that declares 3.9 GB',
    kinds: ['too-large'],
    write: async (folder) => {
      const bytes = await zipped({ 'project.qde': utf8(project('')) });
      declareSize(bytes, 3_900_000_000);
      writeFileSync(join(folder, 'boundless.qdpx'), bytes);
    },
  },
  {
    name: 'climbs-out.qdpx',
    why: 'entries and texts whose paths lead out of the project',
    kinds: [],
    write: (folder) =>
      zip(folder, 'climbs-out.qdpx', {
        '../../climbed.txt': utf8('ute'),
        'project.qde': utf8(
          project(
            `<Sources><TextSource guid="${guid(1)}" name="a" plainTextPath="internal://../../../../etc/passwd"/><TextSource guid="${guid(2)}" name="b" plainTextPath="absolute:///etc/passwd"/></Sources>`,
          ),
        ),
      }),
  },
  {
    name: 'no-utf8.qdpx',
    why: 'a text of bytes that are no UTF-8',
    kinds: ['bad-encoding'],
    isRead: true,
    write: (folder) =>
      zip(folder, 'no-utf8.qdpx', {
        'project.qde': utf8(
          project(
            `<Sources><TextSource guid="${guid(1)}" name="a" plainTextPath="internal://a.txt"/></Sources>`,
          ),
        ),
        'sources/a.txt': Uint8Array.of(0x6d, 0xc3, 0x28, 0xff, 0xfe, 0x80),
      }),
  },
  {
    name: 'text-bomb.qdpx',
    why: 'a small project whose text unpacks to 400 MB of spaces',
    kinds: ['too-large'],
    write: (folder) =>
      zip(folder, 'text-bomb.qdpx', {
        'project.qde': utf8(oneText),
        'sources/a.txt': new Uint8Array(400 * megabyte).fill(32),
      }),
  },
  {
    name: 'nested.qdpx',
    why: 'an archive within an archive within an archive, for whoever unpacks all that looks like one',
    kinds: ['bad-encoding'],
    write: async (folder) => {
      let bytes = await zipped({ 'project.qde': new Uint8Array(50 * megabyte) });
      for (let i = 0; i < 3; i++) bytes = await zipped({ 'project.qde': bytes });
      writeFileSync(join(folder, 'nested.qdpx'), bytes);
    },
  },
  {
    name: 'many-entries.qdpx',
    why: 'a million entries',
    kinds: ['too-large'],
    write: async (folder) => writeFileSync(join(folder, 'many-entries.qdpx'), manyEntries(1_000_000)),
  },
  {
    name: 'same-names.qdpx',
    why: 'two entries of one name, of which two programs read two',
    kinds: ['several-qde'],
    write: async (folder) => {
      const entry = (text) => ({ name: 'project.qde', bytes: utf8(text) });
      writeFileSync(
        join(folder, 'same-names.qdpx'),
        packed([entry(project('')), entry(project('<Users/>'))]),
      );
    },
  },
  {
    name: 'same-texts.qdpx',
    why: 'two texts of one name',
    kinds: [],
    warnings: ['duplicate-entry'],
    write: async (folder) => {
      const entries = { 'project.qde': oneText, 'sources/a.txt': 'ett', 'sources/A.txt': 'to' };
      const list = Object.entries(entries).map(([name, text]) => ({ name, bytes: utf8(text) }));
      writeFileSync(
        join(folder, 'same-texts.qdpx'),
        packed([...list, { name: 'sources/a.txt', bytes: utf8('tre') }]),
      );
    },
  },
  {
    name: 'bomb.xlsx',
    why: 'a sheet of 400 MB in 0.4 MB',
    kinds: ['too-large'],
    write: (folder) => workbook(folder, 'bomb.xlsx', '', ' '.repeat(400 * megabyte)),
  },
  {
    name: 'boundless.xlsx',
    why: 'a sheet that says it has seventeen billion cells, and names them in links, filters and formats',
    kinds: [],
    write: (folder) =>
      workbook(
        folder,
        'boundless.xlsx',
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384" width="9"/></cols>',
        '',
        '<autoFilter ref="A1:XFD1048576"/><conditionalFormatting sqref="A1:XFD1048576"/><hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>',
      ),
  },
  {
    name: 'merged.xlsx',
    why: 'a merged block of all the cells that a sheet can have',
    kinds: [],
    write: (folder) =>
      workbook(
        folder,
        'merged.xlsx',
        '',
        '',
        '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
      ),
  },
  {
    name: 'far-cells.xlsx',
    why: 'a cell in the last column and row, and rows that have no cell in between',
    kinds: ['missing-source'],
    isRead: true,
    write: (folder) =>
      workbook(
        folder,
        'far-cells.xlsx',
        '',
        '<row r="1048576"><c r="XFD1048576" t="str"><v>langt borte</v></c></row>',
      ),
  },
];

async function zipped(entries) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, zip64: false });
  for (const [name, bytes] of Object.entries(entries)) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

async function zip(folder, name, entries) {
  writeFileSync(join(folder, name), await zipped(entries));
}

/** A workbook of one sheet with a sound table of codings, and what is given before, in and behind its rows. */
function workbook(folder, name, before, rows, behind = '') {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'http://schemas.openxmlformats.org/package/2006/content-types';
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const row = (number, values) =>
    `<row r="${number}">${values.map((value, i) => `<c r="${'ABC'[i]}${number}" t="str"><v>${value}</v></c>`).join('')}</row>`;
  const cells = `${row(1, ['source', 'code', 'coder'])}${row(2, ['a', 'b', 'c'])}`;
  return zip(folder, name, {
    '[Content_Types].xml': utf8(
      `<Types xmlns="${types}"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': utf8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': utf8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': utf8(
      `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': utf8(
      `<worksheet xmlns="${main}">${before}<sheetData>${cells}${rows}</sheetData>${behind}</worksheet>`,
    ),
  });
}

/** Writes another unpacked size into both headers of a ZIP of one entry. */
function declareSize(bytes, size) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let i = 0; i + 46 <= bytes.length; i++) {
    const signature = view.getUint32(i, true);
    if (signature === 0x04034b50) view.setUint32(i + 22, size, true);
    if (signature === 0x02014b50) view.setUint32(i + 24, size, true);
  }
}

/** A ZIP64 with one file that its directory names a million times, each time by another name. */
function manyEntries(count) {
  const one = packed([{ name: '0000000.txt', bytes: utf8('a') }]);
  const start = Buffer.from(one.buffer).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  const header = Buffer.from(one.slice(start, one.length - 22));
  const directory = Buffer.alloc(header.length * count);
  for (let i = 0; i < count; i++) {
    header.copy(directory, i * header.length);
    directory.write(String(i).padStart(7, '0'), i * header.length + 46, 'latin1');
  }
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(count), 24);
  end64.writeBigUInt64LE(BigInt(count), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(start), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22, 0xff);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(0, 4);
  end.writeUInt16LE(0, 20);
  return Buffer.concat([one.subarray(0, start), directory, end64, locator, end]);
}
