// The sound projects that are mutated: every fixture pair, the examples, and a REFI-QDA project of every kind of source.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import { openInput } from '../../dist/disk/openInput.js';
import { memoryFile } from '../../dist/readers/input.js';
import { readProject } from '../../dist/readers/readProject.js';
import { readKey } from '../../dist/readers/table/keyFile.js';
import { readJudgements } from '../../dist/readers/table/readJudgements.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Fixtures larger than this are left to their own tests: a mutation should cost milliseconds. */
const mostBytes = 400_000;

/**
 * @typedef {object} Seed
 * @property {string} name
 * @property {boolean} isFolder
 * @property {{ path: string, bytes: Uint8Array }[]} files
 * @property {'project' | 'judgements' | 'key' | 'beside'} reads what reads it; `beside`: a project with a mapping, a
 *   codebook and families, each a file of its own
 */

/** @returns {Promise<Seed[]>} in an order that does not depend on the disk */
export async function seeds() {
  const fixtures = `${root}tests/fixtures/projects/`;
  const paths = readdirSync(fixtures)
    .sort()
    .map((folder) => {
      const name = readdirSync(`${fixtures}${folder}`).find((each) => /^project(\.|$)/u.test(each));
      return `${fixtures}${folder}/${name}`;
    });
  const found = [];
  for (const path of [...paths, `${root}data/example/codings.csv`]) found.push(await inMemory(path));
  found.push(project('every-source.qdpx', [await everySource()]), ...smallSeeds());
  return found.filter(({ files }) => files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= mostBytes);
}

/**
 * Reads a seed, mutated or not, with the reader that it is for.
 *
 * @throws ProblemsError as the reader does
 */
export async function readSeed({ name, isFolder, files, reads }) {
  const opened = files.map(({ path, bytes }) => memoryFile(path, bytes));
  if (reads === 'judgements') return readJudgements(opened[0]);
  if (reads === 'key') return (await readKey(opened[0])).entries;
  if (reads === 'project') return readProject({ name, isFolder, files: opened });
  const beside = (path) => opened.find((file) => file.path === path);
  const own = opened.filter((file) => file.path === name);
  return readProject(
    { name, isFolder, files: own },
    {
      mapping: beside('mapping.json'),
      codebook: beside('codebook.csv') ?? beside('codebook.qdc'),
      families: beside('families.csv'),
    },
  );
}

function project(name, bytes) {
  return {
    name,
    isFolder: false,
    files: bytes.map((each) => ({ path: name, bytes: each })),
    reads: 'project',
  };
}

async function inMemory(path) {
  const { name, isFolder, files } = openInput(path);
  const read = [];
  for (const file of files) read.push({ path: file.path, bytes: await file.read() });
  // A folder of fixtures is named by its pair, so that reports of failures say which one it was.
  const pair = path.slice(root.length).split('/').at(-2);
  return {
    name: statSync(path).isDirectory() ? `${pair}/${name}` : `${pair}-${name}`,
    isFolder,
    files: read,
    reads: 'project',
  };
}

const utf8 = (text) => new TextEncoder().encode(text);

/** Projects in the smallest form that has every table, and the files that people give beside a project. */
function smallSeeds() {
  const resources = ['sources', 'codes', 'coders', 'codings', 'memos'].map((name) => ({
    name,
    path: `${name}.csv`,
  }));
  const folder = {
    'datapackage.json': JSON.stringify({ name: 'liten', title: 'Liten prøve', resources }),
    'sources.csv':
      'id,name,kind,text,level\nI1,Møte ett,interview,texts/I1.txt,office\nD1,Brev,document,,law\n',
    'codes.csv':
      'id,name,parent,family,role\nC,Betingelser,,condition,\nC1,Tid,C,condition,\nV1,Tillit,,indicator,\n',
    'coders.csv': 'id,name,reconciled\nK1,Kari,false\nR,Avstemt,true\n',
    'codings.csv': 'source,start,end,code,coder\nI1,0,10,C1,K1\nI1,0,10,V1,K1\nI1,11,20,V1,R\n',
    'memos.csv': 'target,id,text,coder\nproject,,Et notat,K1\nsource,I1,Om møtet,K1\n',
    'texts/I1.txt': 'Hun møtte tillit 😀 hos NAV.\r\nOg så gikk hun hjem.\n',
  };
  const codings =
    'Fil,Fra,Til,Merke,Hvem\nI1,0,10,C1,Kari\nI1,0,10,V1,Kari\nI1,11,20,V1,Ola\nI2,3,4,Tid,Ola\n';
  const beside = {
    'codings.csv': codings,
    'mapping.json': JSON.stringify({ source: 'Fil', start: 'Fra', end: 'Til', code: 'Merke', coder: 'Hvem' }),
    'families.csv': 'code,family,role\nC1,condition,\nV1,indicator,\n',
  };
  const codebook =
    'id,name,parent,description\nC,Betingelser,,Alle\nC1,Tid,C,Om tid\nV1,Tillit,,Å stole på\n';
  const qdc = `<?xml version="1.0" encoding="utf-8"?><CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="NVivo"><Codes><Code guid="00000000-0000-4000-8000-000000000001" name="C1" isCodable="true"><Description>Om tid</Description><Code guid="00000000-0000-4000-8000-000000000002" name="V1" isCodable="true" color="#ff0000"/></Code></Codes></CodeBook>`;
  const judgements =
    'indicator,component,concern,reason\nV1,coherence,minor,Sprikende\nV1,overall,moderat,Samlet sett\nV1,relevans,ingen,Treffer\n';
  const key = 'kind,original,pseudonym\nname,Kari Nordmann,Person 1\nphone,22 22 22 22,[telefon]\n';
  const seed = (name, reads, texts) => ({
    name,
    reads,
    isFolder: name === 'small-folder',
    files: Object.entries(texts).map(([path, text]) => ({ path, bytes: utf8(text) })),
  });
  return [
    seed('small-folder', 'project', folder),
    seed('codings.csv', 'beside', { ...beside, 'codebook.csv': codebook }),
    seed('codings.csv', 'beside', { ...beside, 'codebook.qdc': qdc }),
    seed('codebook.qdc', 'project', { 'codebook.qdc': qdc }),
    seed('judgements.csv', 'judgements', { 'judgements.csv': judgements }),
    seed('key.csv', 'key', { 'key.csv': key }),
  ];
}

async function everySource() {
  const guid = (n) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  const coding = `<Coding guid="${guid(90)}" creatingUser="${guid(1)}" creationDateTime="2024-05-01T10:00:00Z"><CodeRef targetGUID="${guid(11)}"/></Coding>`;
  const selection = (kind, id, place) =>
    `<${kind} guid="${guid(id)}" name="utvalg" ${place}>${coding}</${kind}>`;
  const xml = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="Prøve" origin="QualCoder 3.5" creatingUserGUID="${guid(1)}">
<Users><User guid="${guid(1)}" name="Kari"/></Users>
<CodeBook><Codes><Code guid="${guid(10)}" name="Møtet" isCodable="false"><Code guid="${guid(11)}" name="Tillit" isCodable="true" color="#ff0088"><Description>Å kunne stole på</Description></Code></Code></Codes></CodeBook>
<Variables><Variable guid="${guid(30)}" name="alder" typeOfVariable="Integer"/></Variables>
<Cases><Case guid="${guid(31)}" name="Person"><VariableValue><VariableRef targetGUID="${guid(30)}"/><IntegerValue>42</IntegerValue></VariableValue><SourceRef targetGUID="${guid(21)}"/></Case></Cases>
<Sources>
<TextSource guid="${guid(21)}" name="Intervju" plainTextPath="internal://a.txt">${selection('PlainTextSelection', 41, 'startPosition="0" endPosition="9"')}</TextSource>
<TextSource guid="${guid(22)}" name="Kort"><PlainTextContent>Kort &amp; godt</PlainTextContent></TextSource>
<PDFSource guid="${guid(23)}" name="Brev" path="internal://b.pdf"><Representation guid="${guid(24)}" plainTextPath="internal://b.txt">${selection('PlainTextSelection', 42, 'startPosition="0" endPosition="4"')}</Representation>${selection('PDFSelection', 43, 'page="0" firstX="1" firstY="2" secondX="30" secondY="40"')}</PDFSource>
<PictureSource guid="${guid(25)}" name="Tavle" path="internal://c.png">${selection('PictureSelection', 44, 'firstX="1" firstY="2" secondX="30" secondY="40"')}</PictureSource>
<AudioSource guid="${guid(26)}" name="Opptak" path="internal://d.mp3"><Transcript guid="${guid(27)}" plainTextPath="internal://d.txt"><SyncPoint guid="${guid(28)}" timeStamp="0" position="0"/></Transcript>${selection('AudioSelection', 45, 'begin="0" end="1000"')}</AudioSource>
<VideoSource guid="${guid(29)}" name="Film" path="internal://e.mp4">${selection('VideoSelection', 46, 'begin="5" end="900"')}</VideoSource>
</Sources>
<Notes><Note guid="${guid(50)}" name="Notat" plainTextPath="internal://n.txt"/></Notes>
<Links><Link guid="${guid(51)}" name="fører til" direction="OneWay" originGUID="${guid(11)}" targetGUID="${guid(21)}"/></Links>
<Sets><Set guid="${guid(52)}" name="Utvalg"><MemberCode targetGUID="${guid(11)}"/></Set></Sets>
</Project>`;
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false, lastModDate: new Date(0) });
  const entries = {
    'project.qde': xml,
    'sources/a.txt': 'Hun møtte tillit 😀 hos NAV.\r\n',
    'sources/b.txt': 'Kjære bruker',
    'sources/d.txt': 'Hei',
    'sources/n.txt': 'Husk dette',
  };
  for (const [name, text] of Object.entries(entries))
    await writer.add(name, new Uint8ArrayReader(utf8(text)));
  return writer.close();
}
