import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Language } from '../../src/shared/language.js';
import { tableOf, textColumn } from '../../src/writers/tables/outTable.js';
import { xlsxFile } from '../../src/writers/tables/xlsxFile.js';
import { sqliteBytes } from './sqliteFile.js';

/** The same small material, coded as docs/code-it-so.md says, in the file that each tool writes. */

/** Trade-offs with the two sides, or with one code that names both. */
type TradeoffStyle = 'sides' | 'pair';

/** What is written in each language: codes, variables of sources and their values, groups, columns. */
const written = {
  nb: {
    codes: {
      ...{ time: 'Tidspress', measures: 'Tiltak', trust: 'Tillit' },
      ...{ promotes: 'Fremmer', hinders: 'Hemmer', destroys: 'Ødelegger' },
      ...{ individual: 'Individuell verdi', public: 'Offentlig verdi' },
      ...{ need: 'Behov', expectation: 'Forventning', bought: 'Kjøpte tjenester' },
    },
    sides: ['Kontroll satt foran', 'Brukerens behov satt etter'],
    pair: ['Kontroll satt foran Brukerens behov'],
    interests: ['Kontroll', 'Brukerens behov'],
    type: 'satt foran',
    variables: ['Kildetype', 'Nivå', 'Studiedesign'],
    sources: ['Intervju 1', 'Rundskriv 2024', 'Studie A', 'Intervju 2'],
    values: [
      ['Intervju', 'Veileder', ''],
      ['Dokument', 'Direktorat', ''],
      ['Studie', '', 'Kvalitativ'],
      ['Intervju', 'NAV Arbeid og ytelser', ''],
    ],
    kinds: ['Intervjuer', 'Dokumenter', 'Studier', 'Intervjuer'],
    groups: ['Nivå: veileder', 'Nivå: direktorat', 'Design: kvalitativ', 'Nivå: NAY'],
    columns: ['kilde', 'kildetype', 'nivå', 'studiedesign', 'kode', 'koder', 'sitat'],
    filledIn: {
      Tidspress: ['betingelse', ''],
      Tiltak: ['betingelse', ''],
      Tillit: ['indikator', ''],
      Fremmer: ['valens', 'fremmer'],
      Hemmer: ['valens', 'hemmer'],
      Ødelegger: ['valens', 'ødelegger'],
      'Individuell verdi': ['annet', 'individuell verdi'],
      'Offentlig verdi': ['annet', 'offentlig verdi'],
      Behov: ['annet', 'behov'],
      Forventning: ['annet', 'forventning'],
      'Kjøpte tjenester': ['annet', ''],
      Kontroll: ['hensyn', ''],
      'Brukerens behov': ['hensyn', ''],
      'Kontroll satt foran': ['hensyn', 'satt foran'],
      'Brukerens behov satt etter': ['hensyn', 'satt etter'],
    },
  },
  en: {
    codes: {
      ...{ time: 'Time pressure', measures: 'Measures', trust: 'Trust' },
      ...{ promotes: 'Promotes', hinders: 'Hinders', destroys: 'Destroys' },
      ...{ individual: 'Individual value', public: 'Public value' },
      ...{ need: 'Need', expectation: 'Expectation', bought: 'Bought services' },
    },
    sides: ['Control put first', "The user's needs put after"],
    pair: ["Control put before The user's needs"],
    interests: ['Control', "The user's needs"],
    type: 'put before',
    variables: ['Kind', 'Level', 'Study design'],
    sources: ['Interview 1', 'Circular 2024', 'Study A', 'Interview 2'],
    values: [
      ['Interview', 'Counsellor', ''],
      ['Document', 'Directorate', ''],
      ['Study', '', 'Qualitative'],
      ['Interview', 'Benefit unit', ''],
    ],
    kinds: ['Interviews', 'Documents', 'Studies', 'Interviews'],
    groups: ['Level: counsellor', 'Level: directorate', 'Design: qualitative', 'Level: benefit unit'],
    columns: ['source', 'kind', 'level', 'study design', 'code', 'coder', 'quote'],
    filledIn: {
      'Time pressure': ['condition', ''],
      Measures: ['condition', ''],
      Trust: ['indicator', ''],
      Promotes: ['valence', 'promotes'],
      Hinders: ['valence', 'hinders'],
      Destroys: ['valence', 'destroys'],
      'Individual value': ['other', 'individual value'],
      'Public value': ['other', 'public value'],
      Need: ['other', 'need'],
      Expectation: ['other', 'expectation'],
      'Bought services': ['other', ''],
      Control: ['interest', ''],
      "The user's needs": ['interest', ''],
      'Control put first': ['interest', 'put before'],
      "The user's needs put after": ['interest', 'put after'],
    },
  },
} as const;

/** What a person fills in for each code. */
export function filledIn(language: Language): Readonly<Record<string, readonly [string, string]>> {
  return written[language].filledIn;
}

/** What is said of each source: its name, and its kind, level and design. */
interface Coded {
  readonly name: string;
  readonly values: readonly string[];
  /** Paragraphs, and the codes of each. */
  readonly paragraphs: readonly (readonly [text: string, ...codes: string[]])[];
}

function codedMaterial(language: Language, style: TradeoffStyle): Coded[] {
  const { codes, sources, values, ...words } = written[language];
  const weighed = words[style];
  const paragraphs = [
    [
      ['Vi har så mange at jeg ikke får ringt tilbake 😀.', codes.time, codes.trust, codes.hinders],
      ['Skjemaet må være fylt ut før vi snakker om noe annet.', ...weighed],
      ['Hun trodde på oss til tiden rant ut.', codes.time, codes.trust, codes.destroys, codes.individual],
    ],
    [
      ['Opplysninger skal etterprøves før samtalen.', ...weighed],
      [
        'Plasser som kjøpes, skal gå til dem som har rett til dem.',
        ...[codes.measures, codes.bought, codes.trust, codes.promotes, codes.public],
      ],
    ],
    [
      ['God tid ga deltakerne tillit til veilederen.', codes.time, codes.trust, codes.promotes, codes.need],
      ['De regnet med å bli møtt med respekt.', codes.trust, codes.expectation],
    ],
    [['Vi avgjør saken uten å ha møtt henne.', codes.time, codes.trust, codes.hinders]],
  ] as const;
  return sources.map((name, s) => ({ name, values: values[s], paragraphs: paragraphs[s] }));
}

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
export async function refiFile(tool: keyof typeof dialects, language: Language): Promise<Uint8Array> {
  const { origin, bom, length, style, said }: RefiDialect = dialects[tool];
  const material = codedMaterial(language, style);
  const { variables, kinds, groups: named, interests } = written[language];
  const codes = [
    ...new Set([
      ...(style === 'pair' ? interests : []),
      ...material.flatMap(({ paragraphs }) => paragraphs.flatMap(([, ...names]) => names)),
    ]),
  ];
  const codeGuid = (name: string) => guid(100 + codes.indexOf(name));
  const valuesOf = ({ values }: Coded) =>
    values
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
  // Each source is in the group of its kind, and in one that says its level or design.
  const groupOf = [...kinds, ...named];
  const groups = [...new Set<string>(groupOf)].map(
    (name) =>
      [name, material.flatMap((_, s) => (kinds[s] === name || named[s] === name ? [s] : []))] as const,
  );
  const sets = groups.map(
    ([name, members], g) =>
      `<Set guid="${guid(60 + g)}" name="${name}">${members.map((s) => `<MemberSource targetGUID="${guid(20 + s)}"/>`).join('')}</Set>`,
  );
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Møtet" origin="${origin}">
<Users><User guid="${guid(1)}" name="Kari"/></Users>
<CodeBook><Codes>${codes.map((name) => `<Code guid="${codeGuid(name)}" name="${escaped(name)}" isCodable="true"/>`).join('')}</Codes></CodeBook>
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
export function qualcoderDatabase(language: Language): Promise<Uint8Array> {
  const material = codedMaterial(language, 'sides');
  const { variables } = written[language];
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
    ...variables.map(
      (name) => `insert into attribute_type values ('${name}', '${date}', 'Kari', '', 'file', 'character')`,
    ),
    ...codes.map(
      (name, i) =>
        `insert into code_name values (${i + 1}, ${quoted(name)}, '', null, 'Kari', '${date}', '#F08')`,
    ),
    ...material.flatMap(({ name, values, paragraphs }, s) => {
      let before = '';
      const text = paragraphs.map(([paragraph]) => paragraph).join('\n');
      return [
        `insert into source values (${s + 1}, ${quoted(name)}, ${quoted(text)}, null, '', 'Kari', '${date}', null)`,
        ...values.map(
          (value, v) =>
            `insert into attribute (name, attr_type, value, id, date, owner) values ('${variables[v]}', 'file', ${quoted(value)}, ${s + 1}, '${date}', 'Kari')`,
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
export function excelSheet(language: Language): Uint8Array {
  const rows = codedMaterial(language, 'sides').flatMap(({ name, values, paragraphs }) =>
    paragraphs.flatMap(([text, ...codes]) =>
      codes.map((code) => [name, ...values.map((value) => value || null), code, 'Kari', text]),
    ),
  );
  return xlsxFile([tableOf('Kodinger', written[language].columns.map(textColumn), rows)]);
}

/** MAXQDA's export of coded segments, with groups of documents. */
export function maxqdaSegments(language: Language): Uint8Array {
  const rows = codedMaterial(language, 'sides').flatMap(({ name, paragraphs }, s) =>
    paragraphs.flatMap(([text, ...codes], p) =>
      codes.map((code) => [
        written[language].kinds[s],
        name,
        code,
        `${p + 1}`,
        `${p + 1}`,
        '0',
        text,
        'Kari',
      ]),
    ),
  );
  const columns = [
    ...['Document group', 'Document name', 'Code', 'Beginning', 'End', 'Weight score', 'Segment'],
    'Created by',
  ].map(textColumn);
  return xlsxFile([tableOf('Coded segments', columns, rows)]);
}

/** Passages coded at relationships in NVivo. */
export function nvivoRelationships(language: Language): Uint8Array {
  const { interests, type, sources } = written[language];
  const [from, to] = interests.map((name) => `Codes\\\\${name}`);
  const rows = sources.map((name, s) => [`Files\\\\${name}`, from, type, to, `Sitat ${s}`]);
  const columns = ['File Name', 'From', 'Type', 'To', 'Coded Text'].map(textColumn);
  return xlsxFile([tableOf('Relationships', columns, rows)]);
}
