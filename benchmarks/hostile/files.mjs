// Files that are made to harm, each with what should come of it: the kinds of problems, or a reading that says so.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';

const utf8 = (text) => new TextEncoder().encode(text);
const megabyte = 1024 * 1024;

/**
 * @typedef {object} HostileFile
 * @property {string} name of the file or folder that is written
 * @property {string} why what it tries
 * @property {readonly string[]} kinds of the problems that it is refused with; empty where it is read, with a warning or not
 * @property {(folder: string) => Promise<void>} write
 */

/** @type {readonly HostileFile[]} */
export const hostileFiles = [
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
    name: 'climbs-out',
    why: 'a project folder whose tables and texts lie outside of it',
    kinds: ['missing-file'],
    write: async (folder) => {
      const inside = join(folder, 'climbs-out');
      mkdirSync(inside, { recursive: true });
      writeFileSync(join(folder, 'outside.csv'), 'source,code\na,b\n');
      const resources = ['sources', 'codes', 'codings'].map((name) => ({ name, path: '../outside.csv' }));
      writeFileSync(join(inside, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
    },
  },
  {
    name: 'laughs.qde',
    why: 'entities that expand to a billion of one another',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const entities = Array.from({ length: 10 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`);
      const dtd = `<!DOCTYPE Project [<!ENTITY e0 "ha">${entities.join('')}]>`;
      writeFileSync(join(folder, 'laughs.qde'), project('<Description>&e10;</Description>', dtd));
    },
  },
  {
    name: 'reads-files.qde',
    why: 'an external entity that names a file of the machine',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const dtd = '<!DOCTYPE Project [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
      writeFileSync(join(folder, 'reads-files.qde'), project('<Description>&x;</Description>', dtd));
    },
  },
  {
    name: 'deep.qde',
    why: 'a million codes within one another',
    kinds: ['bad-xml'],
    write: async (folder) => {
      const depth = 1_000_000;
      const open = Array.from(
        { length: depth },
        (_, i) => `<Code guid="${guid(i + 10)}" name="k"  isCodable="true">`,
      );
      writeFileSync(
        join(folder, 'deep.qde'),
        project(`<CodeBook><Codes>${open.join('')}${'</Code>'.repeat(depth)}</Codes></CodeBook>`),
      );
    },
  },
  {
    name: 'circle',
    why: 'codes that are their own ancestors',
    kinds: ['bad-code-tree'],
    write: async (folder) => {
      const inside = join(folder, 'circle');
      mkdirSync(inside, { recursive: true });
      const resources = ['sources', 'codes', 'codings'].map((name) => ({ name, path: `${name}.csv` }));
      writeFileSync(join(inside, 'datapackage.json'), JSON.stringify({ name: 'x', resources }));
      writeFileSync(join(inside, 'sources.csv'), 'id,kind\ns,interview\n');
      writeFileSync(join(inside, 'codes.csv'), 'id,name,parent\na,A,c\nb,B,a\nc,C,b\n');
      writeFileSync(join(inside, 'codings.csv'), 'source,code\ns,a\n');
    },
  },
  {
    name: 'one-line.csv',
    why: '100 MB of one line',
    kinds: ['missing-column'],
    write: async (folder) => writeFileSync(join(folder, 'one-line.csv'), Buffer.alloc(100 * megabyte, 'a')),
  },
  {
    name: 'one-quote.csv',
    why: 'a quote that is never closed, and 100 MB behind it',
    kinds: ['bad-quoting'],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'one-quote.csv'),
        Buffer.concat([Buffer.from('source,code,text\ns,c,"'), Buffer.alloc(100 * megabyte, 'a\n')]),
      ),
  },
  {
    name: 'wide.csv',
    why: 'a header of a million columns',
    kinds: ['missing-column'],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'wide.csv'),
        `${Array.from({ length: 1_000_000 }, (_, i) => `k${i}`).join(',')}\n`,
      ),
  },
  {
    name: 'long-attribute.qde',
    why: 'an attribute of 100 MB',
    kinds: [],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'long-attribute.qde'),
        project(
          `<CodeBook><Codes><Code guid="${guid(1)}" isCodable="true" name="${'n'.repeat(100 * megabyte)}"/></Codes></CodeBook>`,
        ),
      ),
  },
  {
    name: 'no-utf8.csv',
    why: 'bytes that are no UTF-8',
    kinds: [],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'no-utf8.csv'),
        Buffer.concat([
          Buffer.from('source,code\nm\u00f8te,'),
          Buffer.from([0xc3, 0x28, 0xff, 0xfe, 0x80]),
          Buffer.from('\n'),
        ]),
      ),
  },
  {
    name: 'no-utf8.qdpx',
    why: 'a text of bytes that are no UTF-8',
    kinds: ['bad-encoding'],
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
];

function guid(number) {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function project(inside, doctype = '') {
  return `<?xml version="1.0" encoding="utf-8"?>${doctype}<Project xmlns="urn:QDA-XML:project:1.0" name="x" origin="QualCoder 3.5">${inside}</Project>`;
}

async function zipped(entries) {
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, zip64: false });
  for (const [name, bytes] of Object.entries(entries)) await writer.add(name, new Uint8ArrayReader(bytes));
  return writer.close();
}

async function zip(folder, name, entries) {
  writeFileSync(join(folder, name), await zipped(entries));
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
