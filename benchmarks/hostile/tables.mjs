// Tables and project folders made to harm.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lines, megabyte, tables } from './common.mjs';

/** @type {readonly import('./files.mjs').HostileFile[]} */
export const tableFiles = [
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
    name: 'circle',
    why: 'codes that are their own ancestors',
    kinds: ['bad-code-tree'],
    isRead: true,
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
    kinds: ['no-header'],
    write: async (folder) => writeFileSync(join(folder, 'one-line.csv'), Buffer.alloc(100 * megabyte, 'a')),
  },
  {
    name: 'one-quote.csv',
    why: 'a quote that is never closed, and 100 MB behind it',
    kinds: ['bad-csv'],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'one-quote.csv'),
        Buffer.concat([Buffer.from('source,code,text\ns,c,"'), Buffer.alloc(100 * megabyte, 'a\n')]),
      ),
  },
  {
    name: 'wide.csv',
    why: 'a header of a million columns',
    kinds: ['no-header'],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'wide.csv'),
        `${Array.from({ length: 1_000_000 }, (_, i) => `k${i}`).join(',')}\n`,
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
    name: 'columns.csv',
    why: 'a header of 450,000 columns, the codes of a wide table, and a row as long',
    kinds: ['too-wide'],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'columns.csv'),
        `source${',k'.repeat(450_000)}\nI1${',1'.repeat(450_000)}\n`,
      ),
  },
  {
    name: 'row.csv',
    why: 'a sound header and a row of 100 MB',
    kinds: ['bad-csv'],
    slow: true,
    write: async (folder) =>
      writeFileSync(
        join(folder, 'row.csv'),
        Buffer.concat([Buffer.from('source,code,text\ns,c,'), Buffer.alloc(100 * megabyte, 'å ')]),
      ),
  },
  {
    name: 'short-rows.csv',
    why: '100,000 rows that are too short',
    kinds: ['row-length'],
    slow: true,
    write: async (folder) =>
      writeFileSync(join(folder, 'short-rows.csv'), `source,code,coder\n${lines(100_000, () => 's')}`),
  },
  {
    name: 'unknown-codes',
    why: '50,000 codings with unknown codes, each compared with 3,000 known ones of 200 letters',
    kinds: ['unknown-code'],
    isRead: true,
    slow: true,
    write: async (folder) =>
      tables(folder, 'unknown-codes', {
        'sources.csv': 'id,kind\ns,interview\n',
        'codes.csv': `id,name\n${lines(3000, (i) => `k${i},${String(i).padStart(200, 'x')}`)}`,
        'codings.csv': `source,code\n${lines(50_000, (i) => `s,${String(i).padStart(200, 'y')}`)}`,
      }),
  },
  {
    name: 'unknown-parents',
    why: '49,000 codes whose parents do not exist',
    kinds: ['unknown-code'],
    isRead: true,
    slow: true,
    write: async (folder) =>
      tables(folder, 'unknown-parents', {
        'sources.csv': 'id,kind\ns,interview\n',
        'codes.csv': `id,name,parent\n${lines(49_000, (i) => `k${i},n,parent${i}`)}`,
        'codings.csv': 'source,code\ns,k1\n',
      }),
  },
  {
    name: 'deep-json',
    why: 'a datapackage.json nested 100,000 deep',
    kinds: ['bad-data-package'],
    write: async (folder) => deepJson(folder, 100_000),
  },
  {
    name: 'half-characters.csv',
    why: 'UTF-16 with halves of characters in a name and a quote',
    kinds: [],
    write: async (folder) =>
      writeFileSync(
        join(folder, 'half-characters.csv'),
        Buffer.from('\ufeffsource,code,text\na\ud83d,b,c\udc00d\n', 'utf16le'),
      ),
  },
  ...[
    {
      name: 'mapping.json',
      why: 'a mapping nested 100,000 deep',
      kinds: ['bad-mapping'],
      text: () => `{"source":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    },
    {
      name: 'mapping.json',
      why: 'a mapping that names a million columns, none of which there are',
      kinds: ['missing-column'],
      slow: true,
      text: () => JSON.stringify({ codes: Array.from({ length: 1_000_000 }, (_, i) => `kolonne ${i}`) }),
    },
    {
      name: 'families.csv',
      why: 'families for 190,000 codes that do not exist',
      kinds: ['code-not-in-project'],
      slow: true,
      text: () => `code,family\n${lines(190_000, (i) => `ukjent ${i},condition`)}`,
    },
    {
      name: 'codebook.csv',
      why: 'a codebook of 49,000 codes of one name',
      kinds: ['ambiguous-code'],
      isRead: true,
      slow: true,
      text: () => `id,name,description\n${lines(49_000, (i) => `id${i},Samme,`)}`,
    },
    {
      name: 'judgements.csv',
      why: '190,000 judgements without a reason',
      kinds: ['no-reason'],
      slow: true,
      text: () => `indicator,component,concern,reason\n${lines(190_000, () => 'V1,coherence,minor,')}`,
    },
    {
      name: 'judgements.csv',
      why: 'a header of 200,000 columns for judgements',
      kinds: ['too-wide'],
      text: () => `${'kol,'.repeat(200_000)}slutt\n`,
    },
    {
      name: 'key.csv',
      why: 'a key of 20,000 lines of an unknown kind of a thousand letters',
      kinds: ['bad-key'],
      slow: true,
      text: () => `kind,original,pseudonym\n${lines(20_000, () => `${'x'.repeat(1000)},a,b`)}`,
    },
  ].map(({ text, ...about }) => ({
    ...about,
    write: async (folder) => writeFileSync(join(folder, about.name), text()),
  })),
];

function deepJson(folder, depth) {
  const inside = join(folder, 'deep-json');
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, 'datapackage.json'), `${'{"a":['.repeat(depth)}${']}'.repeat(depth)}`);
}
