import { describe, expect, it } from 'vitest';
import { foreignFormats, plainText } from '../../../src/readers/foreign/foreignFormats.js';
import { type Input, memoryFile } from '../../../src/readers/input.js';
import { readProject } from '../../../src/readers/readProject.js';
import type { ProblemsError } from '../../../src/shared/problem.js';
import { folderOf, oneFile } from '../../support/files.js';
import { problemsOf } from '../../support/problems.js';
import { zipOf } from '../refi/buildProject.js';

/** Bytes that no text has. */
const binary = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0]);
const problems = (input: Input, format?: string) =>
  problemsOf(() => readProject(input, format === undefined ? {} : { format }));
const sentence = async (name: string, content: string | Uint8Array) => {
  const found = await problems(oneFile(name, content));
  expect(found.map(({ kind }) => kind)).toEqual(['foreign-format']);
  return found[0].message;
};

describe('a file that is not read here', () => {
  it.each([
    ...['mx12', 'mx18', 'mx20', 'mx22', 'mx24', 'mx26', 'mx3'].map((ending) => [ending, 'MAXQDA']),
    ...['mex', 'mexx'].map((ending) => [ending, 'exchange file of MAXQDA']),
    ...['nvp', 'nvpx', 'nvcx'].map((ending) => [ending, 'NVivo']),
    ...['atlproj', 'atlproj9', 'atlproj22', 'atlproj23', 'atlcb', 'hpr7', 'hpr'].map((e) => [e, 'ATLAS.ti']),
    ...[
      ['sav', 'SPSS'],
      ['dta', 'Stata'],
      ['doc', 'Word'],
      ['heic', 'picture'],
      ['wma', 'sound'],
    ],
  ])('is known by its name where its content says nothing: .%s', async (ending, what) => {
    expect(await sentence(`prosjekt.${ending}`, binary)).toContain(what);
  });

  it.each([
    ['SPSS', '$FL2@(#) SPSS DATA FILE'],
    ['Stata', '<stata_dta><header>'],
    ['Label Studio', '[{"id": 1, "annotations": [{"result": [{"from_name": "label"}]}]}]'],
    ['Doccano', '{"id": 1, "text": "Vi rekker det ikke", "label": [[0, 2, "Tid"]]}\n'],
    ['Prodigy', '{"text": "a", "_input_hash": 1, "_task_hash": 2, "spans": [], "answer": "accept"}\n'],
    ['INCEpTION', '{"%TYPES": {}, "%FEATURE_STRUCTURES": []}'],
    ['INCEpTION', '#FORMAT=WebAnno TSV 3.3\n#T_SP=custom|label\n'],
    ['XMI', '<?xml version="1.0"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>'],
    ['brat', 'T1\tTid 0 5\tTiden\n'],
    ['ELAN', '<?xml version="1.0"?><ANNOTATION_DOCUMENT AUTHOR=""/>'],
    ['Praat', 'File type = "ooTextFile"\nObject class = "TextGrid"\n'],
    ['Transana', '<?xml version="1.0"?><Transana/>'],
    ['RTF', '{\\rtf1\\ansi'],
    ['PDF', '%PDF-1.7\n'],
  ])('is known by its content, whatever it is called: %s', async (what, content) => {
    expect(await sentence('fil.dat', content)).toContain(what);
  });

  it('is known by its content before its name', async () => {
    expect(await sentence('bilde.mx24', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]))).toContain(
      'picture',
    );
  });

  it('is a Word document, with or without comments', async () => {
    const word = async (more: Record<string, string>) => {
      const file = await zipOf({ 'word/document.xml': '<w/>', ...more }, { name: 'x.docx' });
      return (await problems({ name: 'x.docx', isFolder: false, files: [file] })).map(
        ({ message }) => message,
      );
    };
    expect(await word({})).toEqual([expect.stringContaining('a Word document, which is not read here')]);
    expect(await word({ 'word/comments.xml': '<c/>' })).toEqual([
      expect.stringContaining('a Word document with comments'),
    ]);
  });

  it('is a plain text where it is called one and holds no table', async () => {
    expect(await sentence('intervju.txt', 'Vi rekker det ikke.\nDet er kø.\n')).toContain('a plain text');
    expect(await sentence('intervju.txt', 'Ja, men, nei\nJo\nTja, kanskje, litt\n')).toContain(
      'a plain text',
    );
    const { report } = await readProject(oneFile('kodinger.txt', 'kilde\tkode\ni1\tA\n'));
    expect(report.codings).toBe(1);
  });

  it('is told of once for all files of its kind in a folder', async () => {
    const found = await problems(
      folderOf('mappe', {
        'a.txt': 'Ja',
        'b.txt': 'Nei',
        'c.txt': 'Jo',
        'd.txt': 'Tja',
        'a.ann': 'T1\tA 0 2\tJa\n',
      }),
    );
    expect(found.map(({ where }) => where)).toEqual(['a.txt, b.txt, c.txt and 1 more', 'a.ann']);
  });

  it('needs no word beside a project that is read here', async () => {
    const found = await problems(folderOf('mappe', { 'a.pdf': '%PDF-1.7', 'b.qdpx': 'x' }));
    expect(found.map(({ kind }) => kind)).not.toContain('foreign-format');
  });

  it('is told of also where a format is named that it is not', async () => {
    const [problem] = await problems(oneFile('x.nvpx', binary), 'maxqda-segments');
    expect(problem.kind).toBe('foreign-format');
  });

  it('is told of in both languages, and each sentence says what to do', async () => {
    for (const { what, instead } of [...foreignFormats, plainText])
      for (const text of [what.nb, what.en, instead.nb, instead.en]) expect(text.length).toBeGreaterThan(3);
    try {
      await readProject(oneFile('x.mx24', binary));
      expect.unreachable();
    } catch (error) {
      const { title, problems: told } = (error as ProblemsError).told('nb');
      expect(title).toBe('x.mx24 ble ikke lest');
      expect(told[0].message).toMatch(
        /^dette er et prosjekt i MAXQDA sitt eget format, som ikke leses her; i MAXQDA: /u,
      );
    }
  });

  it('does not hide a table, unless it is called as a vendor calls its own', async () => {
    const file = memoryFile('x.mx24', new TextEncoder().encode('kilde,kode\ni1,A\n'));
    expect((await problems({ name: 'x.mx24', isFolder: false, files: [file] }))[0].kind).toBe(
      'foreign-format',
    );
    const { report } = await readProject(oneFile('x.csv', 'kilde,kode\ni1,A\n'));
    expect(report.codings).toBe(1);
  });
});
