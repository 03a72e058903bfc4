import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js';
import { describe, expect, it } from 'vitest';
import type { ImportedProject } from '../../src/corpus/importReport.js';
import { openInput } from '../../src/disk/openInput.js';
import { memoryFile } from '../../src/readers/input.js';
import { readProject } from '../../src/readers/readProject.js';
import { countProblems, type Problem } from '../../src/shared/problem.js';
import { codingsInDatabase, codingsInXml } from '../support/codingsInFile.js';
import { folderOf } from '../support/files.js';
import { hasShared, sharedPath } from '../support/shared.js';
import { inputOf } from '../support/sqliteFile.js';
import { bytesOf, coding, guid, project as qde, zipOf } from './refi/buildProject.js';

// Codings in the file = codings kept + codings told as standing twice + codings listed as lost (docs/decisions/0018).

/** Kinds of losses that are each one coding, where they stand at what the file has its codings in. */
const lost: ReadonlySet<string> = new Set([
  'ambiguous-code',
  'bad-number',
  'coded-note',
  'dangling-reference',
  'deleted-code',
  'deleted-source',
  'lost-coding',
  'missing-code',
  'missing-selection',
  'row-length',
  'unknown-code',
  'unknown-number',
  'unknown-source',
]);

/** @param isCoding whether a place is one of codings */
function accountedFor({ report }: ImportedProject, isCoding: (problem: Problem) => boolean): number {
  const twice = report.warnings.filter(({ kind }) => kind === 'duplicate-coding');
  const [repeated] = report.warnings.filter(({ kind }) => kind === 'repeated-coding');
  const losses = report.losses.filter((problem) => lost.has(problem.kind) && isCoding(problem));
  const repeats = repeated === undefined ? 0 : Number.parseInt(repeated.message, 10);
  return report.codings + countProblems(twice) + repeats + countProblems(losses);
}

const inXml = ({ where, kind }: Problem) =>
  /\/(?:Coding|CodeRef)\b[^/]*$/u.test(where) && kind !== 'dangling-reference';
const inTable = ({ where }: Problem) =>
  /table (?:code_text|code_image|code_av|coding2?|imageCoding|highlight_tags), /u.test(where);
const inCodings = ({ where }: Problem) =>
  /^codings\.csv line \d+(?:, column (?!mark|start|end)\w+)?$/u.test(where);

const fixture = (path: string) => fileURLToPath(new URL(`../fixtures/projects/${path}`, import.meta.url));

async function textOf(path: string): Promise<string> {
  const { Archive } = await import('../../src/readers/refi/archive.js');
  const archive = await Archive.open(memoryFile(path, readFileSync(path)));
  const pieces: string[] = [];
  const decoder = new TextDecoder();
  await archive.unpack(archive.entries.find(({ filename }) => /^[^/]+\.qde$/iu.test(filename))!, (bytes) => {
    pieces.push(decoder.decode(bytes, { stream: true }));
  });
  return pieces.join('');
}

describe('every coding of a file is kept, or named', () => {
  it.each([
    ['qualcoder-v8/project.qda', 'qualcoder'],
    ['qualcoder-utf16-offsets/project.qda', 'qualcoder'],
    ['qualcoder-wrong-types/project.qda', 'qualcoder'],
    ['qualcoder-v17-folder/project.qda/data.qda', 'qualcoder'],
    ['rqda/project.rqda', 'rqda'],
    ['taguette/project.sqlite3', 'taguette'],
  ] as const)('in the fixture %s', async (path, tool) => {
    const imported = await readProject(openInput(fixture(path)));
    const count = await codingsInDatabase(readFileSync(fixture(path)), tool);
    expect(count).toBeGreaterThan(0);
    expect(accountedFor(imported, inTable)).toBe(count);
  });

  it.each(['refi-unpacked/project/project.qde', 'refi-wrong-convention/project.qde'])(
    'in the fixture %s',
    async (path) => {
      const folder = path.startsWith('refi-unpacked') ? fixture('refi-unpacked/project') : fixture(path);
      const count = codingsInXml(readFileSync(fixture(path), 'utf8'));
      expect(count).toBeGreaterThan(0);
      expect(accountedFor(await readProject(openInput(folder)), inXml)).toBe(count);
    },
  );

  it('in the shared projects', async () => {
    const one = 'cases/02-one-bad-row-refuses-all';
    const projects = [
      ...['oneoff', 'rev', 'dangle', 'miss2'].map((name) => `${one}/${name}.qdpx`),
      'cases/03-own-csv-loses-tree/tree.qdpx',
      'cases/05-overlap-of-recordings/atlas26.qdpx',
      'cases/06-pdf-quote-lost/pdfrep.qdpx',
      'cases/09-trimmed-and-dropped/spaces.qdpx',
      'cases/09-trimmed-and-dropped/vars.qdpx',
      'data/qc_demo/demo.qdpx',
      'data/refi_skyloom/TestProject.qdpx',
    ];
    const databases = [
      [`${one}/oor.qda`, '/data.qda', 'qualcoder'],
      ['cases/05-overlap-of-recordings/vis.qda', '/data.qda', 'qualcoder'],
      ['cases/13-rqda-dates/mini.rqda', '', 'rqda'],
    ] as const;
    if (!hasShared(...projects, ...databases.map(([path]) => path))) return;
    for (const path of projects) {
      const imported = await readProject(openInput(sharedPath(path)));
      const count = codingsInXml(await textOf(sharedPath(path)));
      expect([path, accountedFor(imported, inXml)]).toEqual([path, count]);
    }
    for (const [path, within, tool] of databases) {
      const imported = await readProject(openInput(sharedPath(path)));
      const count = await codingsInDatabase(readFileSync(sharedPath(path) + within), tool);
      expect([path, accountedFor(imported, inTable)]).toEqual([path, count]);
    }
  });
});

const text = 'Hun møtte tillit hos NAV, og fikk tid.';
const selection = (
  n: number,
  start: number,
  end: number,
  codes: readonly number[],
  kind = 'PlainTextSelection',
) =>
  `<${kind} guid="${guid(n)}" name="" startPosition="${start}" endPosition="${end}" begin="${start}" end="${end}" page="0" firstX="1" firstY="1" secondX="9" secondY="9">${codes.map((code) => coding(code)).join('')}</${kind}>`;

/** A project with every kind of place that codings may have. */
const xml = qde(`<Users><User guid="${guid(1)}" name="Kari"/></Users>
<CodeBook><Codes><Code guid="${guid(11)}" name="A"/><Code guid="${guid(12)}" name="B"><Code guid="${guid(13)}" name="C"/></Code></Codes></CodeBook>
<Sources>
<TextSource guid="${guid(21)}" name="T"><PlainTextContent>${text}</PlainTextContent>${selection(31, 0, 9, [11, 12])}${selection(32, 10, 16, [13])}${coding(12)}</TextSource>
<PDFSource guid="${guid(22)}" name="P">${selection(41, 0, 3, [11, 13], 'PDFSelection')}${selection(42, 0, 3, [12], 'PDFSelection')}<Representation guid="${guid(23)}"><PlainTextContent>${text}</PlainTextContent>${selection(41, 0, 9, [11])}${selection(43, 4, 9, [12])}</Representation></PDFSource>
<AudioSource guid="${guid(24)}" name="L">${selection(51, 100, 900, [11, 12], 'AudioSelection')}<Transcript guid="${guid(25)}"><PlainTextContent>${text}</PlainTextContent>${selection(52, 0, 3, [13])}</Transcript></AudioSource>
</Sources>
<Notes><Note guid="${guid(61)}" name="N"><PlainTextContent>${text}</PlainTextContent>${selection(62, 0, 3, [11])}</Note></Notes>
<Links><Link guid="${guid(71)}" name="foran" originGUID="${guid(11)}" targetGUID="${guid(12)}"/></Links>`);

/** A place as a share of the file, and what is done there. */
const change = fc.tuple(
  fc.nat(999),
  fc.constantFrom('reference', 'number', 'attribute', 'name') as fc.Arbitrary<string>,
  fc.nat(120),
);

function changed(whole: string, changes: readonly (readonly [number, string, number])[]): string {
  return changes.reduce((before, [share, what, number]) => {
    const patterns: Readonly<Record<string, RegExp>> = {
      reference: /(?:targetGUID|creatingUser|guid)="[^"]*"/gu,
      number: /(?:startPosition|endPosition|begin|end|page|firstX)="[^"]*"/gu,
      attribute: / (?:targetGUID|guid|startPosition|endPosition|begin|firstX|creatingUser)="[^"]*"/gu,
      name: /<\/?(?:CodeRef|AudioSelection|Representation|Transcript)\b/gu,
    };
    const found = [...before.matchAll(patterns[what])];
    if (found.length === 0) return before;
    const [match] = [found[Math.floor((share / 1000) * found.length)]];
    if (what === 'name') {
      const name = match[0].replace(/[</]/gu, '');
      return before.replaceAll(new RegExp(`(</?)${name}\\b`, 'gu'), `$1Strange${name}`);
    }
    const written = match[0];
    const instead =
      what === 'attribute'
        ? ''
        : written.replace(/"[^"]*"/u, what === 'reference' ? `"${guid(number)}"` : `"${number - 20}"`);
    return before.slice(0, match.index) + instead + before.slice(match.index + written.length);
  }, whole);
}

describe('a project with broken references', () => {
  it('of REFI-QDA keeps or names every coding', async () => {
    const outcomes = { lossless: 0, losses: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 6 }), async (changes) => {
        const mutated = changed(xml, changes);
        const imported = await readProject(inputOf(await zipOf({ 'project.qde': bytesOf(mutated) })));
        expect(accountedFor(imported, inXml)).toBe(codingsInXml(mutated));
        outcomes[imported.report.losses.length > 0 ? 'losses' : 'lossless']++;
      }),
      { numRuns: 300, seed: 18 },
    );
    expect(outcomes.losses).toBeGreaterThan(100);
  }, 60_000);

  it.each([
    [
      'qualcoder',
      'qualcoder-v17-folder/project.qda/data.qda',
      ['code_text', 'code_image', 'code_av'],
      ['cid', 'fid', 'id', 'pos0', 'pos1', 'x1', 'seltext'],
    ],
    [
      'rqda',
      'rqda/project.rqda',
      ['coding', 'coding2'],
      ['cid', 'fid', 'selfirst', 'selend', 'seltext', 'status'],
    ],
    [
      'taguette',
      'taguette/project.sqlite3',
      ['highlights', 'highlight_tags'],
      ['document_id', 'start_offset', 'end_offset', 'snippet', 'highlight_id', 'tag_id'],
    ],
  ] as const)(
    'of %s keeps or names every coding',
    async (tool, path, tables, columns) => {
      const { Database } = await initSqlJs();
      const whole = readFileSync(fixture(path));
      const update = fc.tuple(
        fc.constantFrom<string>(...tables),
        fc.constantFrom<string>(...columns),
        fc.nat(12),
        fc.constantFrom('NULL', '-1', '0', '1', '2', '3', '99', '100000', "'tolv'", "''", '1.5', "x'00'"),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(update, { minLength: 1, maxLength: 5 }), async (updates) => {
          const database = new Database(Uint8Array.from(whole));
          database.run('PRAGMA foreign_keys = OFF');
          for (const [table, column, row, value] of updates)
            try {
              database.run(`UPDATE ${table} SET ${column} = ${value} WHERE rowid = ${row}`);
            } catch {
              // No such column there, or the table forbids the value.
            }
          const bytes = (database as unknown as { export(): Uint8Array }).export();
          database.close();
          const imported = await readProject(inputOf(memoryFile('data.qda', bytes)));
          expect(accountedFor(imported, inTable)).toBe(await codingsInDatabase(bytes, tool));
        }),
        { numRuns: 60, seed: 18 },
      );
    },
    120_000,
  );

  it('of ours keeps or names every row', async () => {
    const base: Readonly<Record<string, string>> = {
      'datapackage.json': JSON.stringify({
        name: 'prove',
        resources: ['sources', 'codes', 'coders', 'selections', 'codings', 'marks'].map((name) => ({
          name,
          path: `${name}.csv`,
        })),
      }),
      'sources.csv': 'id,name,kind,text\ni1,I1,interview,texts/i1.txt\nd1,D1,document,\n',
      'texts/i1.txt': text,
      'codes.csv': 'id,name,parent\nA,a,\nB,b,A\nC,c,\n',
      'coders.csv': 'id,name\nk1,K1\nk2,K2\n',
      'selections.csv':
        'id,source,kind,start,end,quote\n1,i1,span,0,9,\n2,i1,span,10,16,\n3,d1,quote,,,sitat\n4,d1,source,,,\n5,d1,region,,,\n',
      'codings.csv':
        'selection,source,code,coder,mark\n1,i1,A,k1,1\n1,i1,B,k1,\n2,i1,C,k2,2\n3,d1,A,k1,\n4,d1,B,k2,\n5,d1,C,k1,3\n',
      'marks.csv': 'selection,id\n1,m1\n2,m2\n5,m3\n',
    };
    const files = ['sources.csv', 'codes.csv', 'coders.csv', 'selections.csv', 'codings.csv', 'marks.csv'];
    const edit = fc.tuple(
      fc.constantFrom(...files),
      fc.nat(9),
      fc.nat(5),
      fc.constantFrom('', '0', '9', 'x', 'k1', 'A', 'i1', '-3', 'DELETE'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const edited: Record<string, string> = { ...base };
        for (const [file, row, column, value] of edits) {
          const lines = edited[file].trimEnd().split('\n');
          const at = 1 + (row % (lines.length - 1 || 1));
          if (at >= lines.length || lines.length === 2) continue;
          const cells = lines[at].split(',');
          cells[column % cells.length] = value;
          edited[file] =
            `${lines.flatMap((line, i) => (i !== at ? [line] : value === 'DELETE' ? [] : [cells.join(',')])).join('\n')}\n`;
        }
        const imported = await readProject(folderOf('prosjekt', edited));
        expect(accountedFor(imported, inCodings)).toBe(
          edited['codings.csv'].trimEnd().split('\n').length - 1,
        );
      }),
      { numRuns: 300, seed: 18 },
    );
  }, 60_000);
});
