import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { tableOf, textColumn } from '../../src/writers/tables/outTable.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { sqliteBytes } from './sqliteFile.js';

/** The same small material, coded as docs/code-it-so.md says, in the file that each tool writes. */

/** A source with what is said of it, its paragraphs, and the codes of each. */
interface Coded {
  readonly name: string;
  readonly kind: string;
  readonly level: string;
  readonly design?: string;
  readonly paragraphs: readonly (readonly [text: string, ...codes: string[]])[];
}

/** Trade-offs with the two sides, or with one code that names both. */
export type TradeoffStyle = 'sides' | 'pair';

const weighed = {
  sides: ['Kontroll satt foran', 'Brukerens behov satt etter'],
  pair: ['Kontroll satt foran Brukerens behov'],
} as const;

export function codedMaterial(style: TradeoffStyle): Coded[] {
  return [
    {
      name: 'Intervju 1',
      kind: 'Intervju',
      level: 'Veileder',
      paragraphs: [
        ['Vi har så mange at jeg ikke får ringt tilbake 😀.', 'Tidspress', 'Tillit', 'Hemmer'],
        ['Skjemaet må være fylt ut før vi snakker om noe annet.', ...weighed[style]],
      ],
    },
    {
      name: 'Rundskriv 2024',
      kind: 'Dokument',
      level: 'Direktorat',
      paragraphs: [['Opplysninger skal etterprøves før samtalen.', ...weighed[style]]],
    },
    {
      name: 'Studie A',
      kind: 'Studie',
      level: '',
      design: 'Kvalitativ',
      paragraphs: [['God tid ga deltakerne tillit til veilederen.', 'Tidspress', 'Tillit', 'Fremmer']],
    },
  ];
}

/** What a person fills in for each code. */
export const filledIn: Readonly<Record<string, readonly [family: string, role: string]>> = {
  Tidspress: ['betingelse', ''],
  Tillit: ['indikator', ''],
  Fremmer: ['valens', 'fremmer'],
  Hemmer: ['valens', 'hemmer'],
  Kontroll: ['hensyn', ''],
  'Brukerens behov': ['hensyn', ''],
  'Kontroll satt foran': ['hensyn', 'satt foran'],
  'Brukerens behov satt etter': ['hensyn', 'satt etter'],
};

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** How a tool writes REFI-QDA, as far as reading depends on it. */
interface RefiDialect {
  readonly origin: string;
  readonly bom: string;
  /** Length of a text as the tool counts it; lines end in CR LF. */
  readonly length: (text: string) => number;
  readonly style: TradeoffStyle;
  /** Where kinds, levels and designs are: on cases (named or not), or as groups of documents. */
  readonly said: 'named-case' | 'nameless-case' | 'groups';
}

const dialects = {
  nvivo: {
    origin: 'NVivo 15.0.1',
    bom: '\u{FEFF}',
    length: (text) => text.length,
    style: 'pair',
    said: 'named-case',
  },
  atlasti: {
    origin: 'ATLAS.ti 24.1.1.0',
    bom: '\u{FEFF}',
    length: (text) => [...text.replaceAll('\r\n', '\n')].length,
    style: 'sides',
    said: 'groups',
  },
  maxqda: {
    origin: 'MAXQDA 24.5.1',
    bom: '',
    length: (text) => [...text].length,
    style: 'sides',
    said: 'nameless-case',
  },
} as const satisfies Readonly<Record<string, RefiDialect>>;

/** A .qdpx as the tool writes it. */
export async function refiFile(tool: keyof typeof dialects): Promise<Uint8Array> {
  const { origin, bom, length, style, said }: RefiDialect = dialects[tool];
  const material = codedMaterial(style);
  const codes = [
    ...new Set([
      ...(style === 'pair' ? ['Kontroll', 'Brukerens behov'] : []),
      ...material.flatMap(({ paragraphs }) => paragraphs.flatMap(([, ...names]) => names)),
    ]),
  ];
  const codeGuid = (name: string) => guid(100 + codes.indexOf(name));
  const variables = ['Kildetype', 'Nivå', 'Studiedesign'];
  const valuesOf = ({ kind, level, design = '' }: Coded) =>
    [kind, level, design]
      .map((value, i) =>
        value === ''
          ? ''
          : `<VariableValue><VariableRef targetGUID="${guid(10 + i)}"/><TextValue>${escaped(value)}</TextValue></VariableValue>`,
      )
      .join('');
  const texts = material.map(({ paragraphs }) => paragraphs.map(([text]) => text).join('\r\n'));
  const sources = material.map((source, s) => {
    let before = '';
    const selections = source.paragraphs.map(([text, ...names], p) => {
      const [start, end] = [length(before), length(before + text)];
      before += `${text}\r\n`;
      const codings = names.map(
        (name, c) =>
          `<Coding guid="${guid(1000 + s * 100 + p * 10 + c)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${codeGuid(name)}"/></Coding>`,
      );
      return `<PlainTextSelection guid="${guid(500 + s * 10 + p)}" startPosition="${start}" endPosition="${end}">${codings.join('')}</PlainTextSelection>`;
    });
    return `<TextSource guid="${guid(20 + s)}" name="${escaped(source.name)}" plainTextPath="internal://${guid(30 + s)}.txt">${selections.join('')}</TextSource>`;
  });
  const cases = material.map(
    (source, s) =>
      `<Case guid="${guid(40 + s)}"${said === 'named-case' ? ` name="${escaped(source.name)}"` : ''}>${valuesOf(source)}<SourceRef targetGUID="${guid(20 + s)}"/></Case>`,
  );
  const groups = [
    ['Intervjuer', [0]],
    ['Dokumenter', [1]],
    ['Studier', [2]],
    ['Nivå: veileder', [0]],
    ['Nivå: direktorat', [1]],
    ['Design: kvalitativ', [2]],
  ] as const;
  const sets = groups.map(
    ([name, members], g) =>
      `<Set guid="${guid(60 + g)}" name="${name}">${members.map((s) => `<MemberSource targetGUID="${guid(20 + s)}"/>`).join('')}</Set>`,
  );
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Møtet" origin="${origin}">
<Users><User guid="${guid(1)}" name="Kari"/></Users>
<CodeBook><Codes>${codes.map((name) => `<Code guid="${codeGuid(name)}" name="${name}" isCodable="true"/>`).join('')}</Codes></CodeBook>
${said === 'groups' ? '' : `<Variables>${variables.map((name, i) => `<Variable guid="${guid(10 + i)}" name="${name}" typeOfVariable="Text"/>`).join('')}</Variables>`}
${said.endsWith('case') ? `<Cases>${cases.join('')}</Cases>` : ''}
<Sources>${sources.join('')}</Sources>
${said === 'groups' ? `<Sets>${sets.join('')}</Sets>` : ''}
</Project>`;
  const zip = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  const add = (name: string, text: string) =>
    zip.add(name, new Uint8ArrayReader(new TextEncoder().encode(text)));
  await add('project.qde', xml);
  for (const [s, text] of texts.entries()) await add(`sources/${guid(30 + s)}.txt`, `${bom}${text}`);
  return await zip.close();
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The database of a QualCoder project, with attributes of files. */
export function qualcoderDatabase(): Promise<Uint8Array> {
  const material = codedMaterial('sides');
  const codes = [
    ...new Set(material.flatMap(({ paragraphs }) => paragraphs.flatMap(([, ...names]) => names))),
  ];
  let coding = 0;
  const date = '2026-01-05 10:00:00';
  return sqliteBytes([
    'create table project (databaseversion text, date text, memo text, about text)',
    `insert into project values ('v8', '${date}', '', 'QualCoder 3.5')`,
    'create table source (id integer primary key, name text, fulltext text, mediapath text, memo text, owner text, date text, av_text_id integer)',
    'create table code_cat (catid integer primary key, name text, owner text, date text, memo text, supercatid integer)',
    'create table code_name (cid integer primary key, name text, memo text, catid integer, owner text, date text, color text)',
    'create table code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer, pos1 integer, owner text, date text, memo text, avid integer, important integer)',
    'create table cases (caseid integer primary key, name text, memo text, owner text, date text)',
    'create table case_text (id integer primary key, caseid integer, fid integer, pos0 integer, pos1 integer, owner text, date text, memo text)',
    'create table attribute_type (name text primary key, date text, owner text, memo text, caseOrFile text, valuetype text)',
    'create table attribute (attrid integer primary key, name text, attr_type text, value text, id integer, date text, owner text)',
    'create table annotation (anid integer primary key, fid integer, pos0 integer, pos1 integer, memo text, owner text, date text)',
    'create table journal (jid integer primary key, name text, jentry text, date text, owner text)',
    ...['Kildetype', 'Nivå', 'Studiedesign'].map(
      (name) => `insert into attribute_type values ('${name}', '${date}', 'Kari', '', 'file', 'character')`,
    ),
    ...codes.map(
      (name, i) =>
        `insert into code_name values (${i + 1}, ${quoted(name)}, '', null, 'Kari', '${date}', '#F08')`,
    ),
    ...material.flatMap(({ name, kind, level, design = '', paragraphs }, s) => {
      let before = '';
      const text = paragraphs.map(([paragraph]) => paragraph).join('\n');
      const values = [
        ['Kildetype', kind],
        ['Nivå', level],
        ['Studiedesign', design],
      ];
      return [
        `insert into source values (${s + 1}, ${quoted(name)}, ${quoted(text)}, null, '', 'Kari', '${date}', null)`,
        ...values.map(
          ([variable, value]) =>
            `insert into attribute (name, attr_type, value, id, date, owner) values ('${variable}', 'file', ${quoted(value)}, ${s + 1}, '${date}', 'Kari')`,
        ),
        ...paragraphs.flatMap(([paragraph, ...names]) => {
          const [start, end] = [[...before].length, [...before, ...paragraph].length];
          before += `${paragraph}\n`;
          return names.map(
            (code) =>
              `insert into code_text values (${++coding}, ${codes.indexOf(code) + 1}, ${s + 1}, ${quoted(paragraph)}, ${start}, ${end}, 'Kari', '${date}', '', null, null)`,
          );
        }),
      ];
    }),
  ]);
}

/** A sheet with a row for each coding, as a person makes it in Excel. */
export function excelSheet(): Uint8Array {
  const rows = codedMaterial('sides').flatMap(({ name, kind, level, design = '', paragraphs }) =>
    paragraphs.flatMap(([text, ...codes]) =>
      codes.map((code) => [name, kind, level || null, design || null, code, 'Kari', text]),
    ),
  );
  const columns = ['kilde', 'kildetype', 'nivå', 'studiedesign', 'kode', 'koder', 'sitat'].map(textColumn);
  return xlsxFile([tableOf('Kodinger', columns, rows)]);
}

/** MAXQDA's export of coded segments, with groups of documents. */
export function maxqdaSegments(): Uint8Array {
  const groups: Readonly<Record<string, string>> = {
    Intervju: 'Intervjuer',
    Dokument: 'Dokumenter',
    Studie: 'Studier',
  };
  const rows = codedMaterial('sides').flatMap(({ name, kind, paragraphs }) =>
    paragraphs.flatMap(([text, ...codes], p) =>
      codes.map((code) => [groups[kind], name, code, `${p + 1}`, `${p + 1}`, '0', text, 'Kari']),
    ),
  );
  const columns = [
    ...['Document group', 'Document name', 'Code', 'Beginning', 'End', 'Weight score', 'Segment'],
    'Created by',
  ].map(textColumn);
  return xlsxFile([tableOf('Coded segments', columns, rows)]);
}
