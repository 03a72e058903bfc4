import { describe, expect, it } from 'vitest';
import type { ImportedProject } from '../../../src/corpus/importReport.js';
import { memoryFile } from '../../../src/readers/input.js';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import {
  bytesOf,
  codeBook,
  coding,
  guid,
  problemsOf,
  project,
  user,
  withText,
  zipOf,
} from './buildProject.js';

const read = readRefiProject;
const qdpx = async (entries: Readonly<Record<string, string | Uint8Array>>) =>
  problemsOf(read(await zipOf(entries)));

/** Kind and message of everything that was lost. */
const lossesOf = ({ report }: ImportedProject) =>
  report.losses.map(({ kind, message }) => `${kind}: ${message}`);
const reading = async (entries: Readonly<Record<string, string | Uint8Array>>) => read(await zipOf(entries));

describe('a row that does not fit', () => {
  const selection = (n: number, start: number | string, end: number, code: number, name = '') =>
    `<PlainTextSelection guid="${guid(n)}" name="${name}" startPosition="${start}" endPosition="${end}">${coding(code)}</PlainTextSelection>`;

  it('is told with its place, and the rest is read', async () => {
    const imported = await read(
      await withText(
        [
          selection(30, 4, 9, 11),
          selection(31, 0, 3, 99),
          selection(32, 9, 4, 11),
          selection(33, 20, 26, 11, 'hos NA'),
          selection(34, 0, 900, 11),
          selection(35, 'x', 3, 11),
        ].join('\n'),
      ),
    );
    const { report, corpus } = imported;
    expect(lossesOf(imported)).toEqual([
      `unknown-code: a CodeRef needs the guid of a code in the CodeBook; found "${guid(99)}", which no Code has, and the coding is left out`,
      'bad-span: the offsets 20 to 26 do not lie in "Intervju", which has 25 code points; kept as its stored quote, without a place',
      'bad-span: the offsets 0 to 900 do not lie in "Intervju", which has 25 code points; its codings are kept, without a place or a quote',
      'bad-attribute: startPosition must be a whole number; found "x", and what stands there is kept without this place',
    ]);
    expect(report.losses[0].where).toBe(
      'project.qde line 6, Project/Sources/TextSource[1]/PlainTextSelection[2]/Coding[1]/CodeRef',
    );
    // The same span, once turned: one coding, told as standing twice.
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['reversed-span', 'duplicate-coding']);
    expect(
      Array.from({ length: report.codings }, (_, i) => corpus.quote(corpus.codings.selection[i])),
    ).toEqual(['møtte', 'hos NA', '', '']);
  });

  it('keeps the name as the quote where the offsets are wrong, however long they say that it is', async () => {
    const imported = await read(
      await withText(
        [
          selection(30, 20, 900, 11, 'hos NA'),
          selection(31, -5, 4, 11, 'Brukeren'),
          selection(32, 'x', 3, 11, 'møtte veilederen'),
          selection(33, 900, 910, 11, 'Quotation 6:1'),
        ].join(''),
      ),
    );
    const { report, corpus } = imported;
    expect(report.codings).toBe(4);
    expect(Array.from({ length: 4 }, (_, i) => corpus.quote(corpus.codings.selection[i]))).toEqual([
      'hos NA',
      'Brukeren',
      'møtte veilederen',
      '',
    ]);
    expect(lossesOf(imported)).toHaveLength(4);
  });

  it('is told in Norwegian where the reader is', async () => {
    const file = await withText(
      selection(31, 0, 3, 99) + selection(32, 9, 4, 11) + selection(33, 20, 30, 11),
    );
    const { report } = await read(file, { language: 'nb' });
    expect(report.losses.map(({ where, message }) => `${where}: ${message}`)).toEqual([
      `project.qde linje 5, Project/Sources/TextSource[1]/PlainTextSelection[1]/Coding[1]/CodeRef: en CodeRef må være guiden til en kode i kodeboka; fant «${guid(99)}», som ingen kode har, og kodingen er utelatt`,
      'project.qde linje 5, Project/Sources/TextSource[1]/PlainTextSelection[3]: posisjonene 20 til 30 ligger ikke i «Intervju», som har 25 kodepunkter; kodingene er beholdt uten plass og uten sitat',
    ]);
  });

  it('refuses the project where it is to be strict', async () => {
    const file = await withText(
      selection(31, 0, 3, 99) + selection(32, 9, 4, 11) + selection(33, 20, 30, 11),
    );
    const problems = await problemsOf(read(file, { strict: true }));
    expect(problems.map(({ kind }) => kind)).toEqual(['unknown-code', 'bad-span']);
  });

  it('loses the text of its source where that is not UTF-8, or damaged in the archive', async () => {
    const source = `<Sources><TextSource guid="${guid(21)}" name="T" plainTextPath="internal://a.txt">${selection(31, 0, 4, 11, 'Møte')}</TextSource></Sources>`;
    const whole = project(user + codeBook + source);
    const latin = await reading({
      'project.qde': whole,
      'sources/a.txt': Uint8Array.of(0x4d, 0xf8, 0x74, 0x65),
    });
    expect(lossesOf(latin)).toEqual([
      'bad-encoding: text in UTF-8, or UTF-16 with a byte order mark, is needed; sources/a.txt is not utf-8. "T" is kept without its text',
    ]);
    expect([latin.corpus.sources[0].text, latin.report.codings, latin.corpus.quote(0)]).toEqual([
      null,
      1,
      'Møte',
    ]);
    const bytes = (
      await (await zipOf({ 'sources/a.txt': 'Møte om tillit.', 'project.qde': whole })).read()
    ).slice();
    // The content follows the local header, the name and the extra field (PKWARE APPNOTE 4.3.7).
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    bytes[30 + view.getUint16(26, true) + view.getUint16(28, true) + 4] ^= 1;
    const damaged = await read(memoryFile('x.qdpx', bytes));
    expect(lossesOf(damaged)[0]).toMatch(/^bad-zip: sources\/a\.txt: .*"T" is kept without its text$/u);
    expect(damaged.report.codings).toBe(1);
  });

  it('may stand in the transcript of a recording', async () => {
    const transcript = (
      n: number,
      end: number,
    ) => `<Transcript guid="${guid(n)}" name="Tale"><PlainTextContent>Hei</PlainTextContent>
      <SyncPoint guid="${guid(n + 1)}" position="0"/><SyncPoint guid="${guid(n + 2)}" position="${end}"/>
      <TranscriptSelection guid="${guid(n + 3)}" fromSyncPoint="${guid(n + 1)}" toSyncPoint="${guid(n + 2)}">${coding(11)}</TranscriptSelection></Transcript>`;
    for (const transcripts of [transcript(40, 9), transcript(40, 9) + transcript(50, 3)]) {
      const audio = `<Sources><AudioSource guid="${guid(21)}" name="A">${transcripts}</AudioSource></Sources>`;
      const imported = await reading({ 'project.qde': project(user + codeBook + audio) });
      expect(imported.report.losses.map(({ kind }) => kind)).toEqual(['bad-span']);
      expect(imported.report.codings).toBe(transcripts.split('<Coding').length - 1);
    }
  });

  it('may have numbers that no picture and no recording can have, or that stand the wrong way', async () => {
    const part = (n: number, begin: string, end: string) =>
      `<VideoSelection guid="${guid(n)}" begin="${begin}" end="${end}">${coding(11)}</VideoSelection>`;
    const far = `<Sources><VideoSource guid="${guid(21)}" name="V">${part(31, '0', '4294967297')}${part(32, '900', '100')}</VideoSource></Sources>`;
    const imported = await reading({ 'project.qde': project(user + codeBook + far) });
    expect(lossesOf(imported)).toEqual(['bad-attribute: end must be below 2147483648; found 4294967297']);
    expect(imported.report.warnings.map(({ message }) => message)).toEqual([
      'end must not be before begin; found begin 900, end 100, and turned it',
    ]);
    const { corpus, report } = imported;
    expect([report.codings, report.details.regions, corpus.quote(0), corpus.quote(1)]).toEqual([
      2,
      1,
      '[begin 0, end 4294967297]',
      '[0:00.100 to 0:00.900]',
    ]);
  });

  it('may have an id that stands twice, or none: what has it is kept, and references mean the first', async () => {
    const source = (text: string, id = guid(21)) =>
      `<TextSource guid="${id}" name="${text}"><PlainTextContent>${text}</PlainTextContent>${selection(31, 0, 1, 11)}</TextSource>`;
    const codes = `<CodeBook><Codes><Code guid="${guid(11)}" name="A"/><Code guid="${guid(11)}" name="B"><Code guid="" name="C"/></Code></Codes></CodeBook>`;
    const users = `<Users><User guid="${guid(1)}" name="Kari"/><User guid="${guid(1)}" name="Ola"/></Users>`;
    const imported = await reading({
      'project.qde': project(
        `${users}${codes}<Sources>${source('x')}${source('y')}${source('z', '')}</Sources>`,
      ),
    });
    const { corpus, report } = imported;
    expect(lossesOf(imported)).toEqual([
      'duplicate-id: User "Ola" has the guid of an earlier User; both are kept, and what refers to the guid is read as the first',
      'duplicate-id: Code "B" has the guid of an earlier Code; both are kept, and what refers to the guid is read as the first',
      'duplicate-id: TextSource "y" has the guid of an earlier TextSource; both are kept, and what refers to the guid is read as the first',
    ]);
    expect(
      report.warnings.filter(({ kind }) => kind === 'missing-guid').map(({ message }) => message),
    ).toEqual([
      'a Code "C" needs a guid; found none; kept, but nothing can refer to it',
      'a TextSource "z" needs a guid; found none; kept, but nothing can refer to it',
    ]);
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual(['A', 'B', 'B > C']);
    expect(corpus.sources.map(({ name, text }) => [name, text?.value])).toEqual([
      ['x', 'x'],
      ['y', 'y'],
      ['z', 'z'],
    ]);
    expect([...corpus.codings.selection].map((i) => corpus.quote(i))).toEqual(['x', 'y', 'z']);
    expect([report.coders, report.otherUsers]).toEqual([1, 1]);
  });
});

describe('problems of a project', () => {
  it('say where XML is broken or cut off', async () => {
    const broken = await qdpx({ 'project.qde': '<Project>\n<Users></Project>' });
    expect(broken).toHaveLength(1);
    expect(broken[0].where).toMatch(/^project\.qde line 2, column \d+$/u);
    const cut = await qdpx({ 'project.qde': project(user).slice(0, -20) });
    expect(cut[0].kind).toBe('bad-xml');
    const other = await qdpx({ 'project.qde': '<Html/>' });
    expect(other[0].message).toBe('the root element must be Project; found Html');
  });

  it('refuse declarations of entities', async () => {
    const bomb = '<!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><Project name="&b;"/>';
    expect((await qdpx({ 'project.qde': bomb }))[0].message).toContain('declarations were refused');
    expect((await qdpx({ 'project.qde': '<Project name="&b;"/>' }))[0].message).toContain('undefined entity');
  });

  it('stop at a bottomless tree of codes without running out of stack', async () => {
    const nested = (depth: number) =>
      Array.from({ length: depth }, (_, i) => `<Code guid="${guid(i)}" name="${i}" isCodable="true">`).join(
        '',
      ) + '</Code>'.repeat(depth);
    const tree = (depth: number) => project(`<CodeBook><Codes>${nested(depth)}</Codes></CodeBook>`);
    expect((await read(await zipOf({ 'project.qde': tree(64) }))).corpus.codes.length).toBe(64);
    const deep = await read(await zipOf({ 'project.qde': tree(70) }));
    expect([deep.corpus.codes.length, deep.report.losses[0].kind]).toEqual([70, 'bad-code-tree']);
    expect((await qdpx({ 'project.qde': tree(100_000) }))[0].message).toContain('more than 256 levels deep');
  });
});

describe('problems of an archive', () => {
  const plain = project(`${user}${codeBook}`);

  it('are told for a file that is no ZIP, or a broken one', async () => {
    const garbage = await problemsOf(read(memoryFile('x.qdpx', bytesOf('this is no archive'))));
    expect(garbage.map(({ kind }) => kind)).toEqual(['bad-zip']);
    const whole = await (await zipOf({ 'project.qde': plain })).read();
    const cut = await problemsOf(read(memoryFile('x.qdpx', whole.slice(0, whole.length - 30))));
    expect(cut.map(({ kind }) => kind)).toEqual(['bad-zip']);
    const empty = await problemsOf(read(memoryFile('x.qdpx', new Uint8Array(0))));
    expect(empty.map(({ kind }) => kind)).toEqual(['bad-zip']);
    const flipped = whole.slice();
    flipped[60] ^= 0xff;
    expect((await problemsOf(read(memoryFile('x.qdpx', flipped)))).length).toBe(1);
  });

  it('are told when there is no .qde at the root, or several', async () => {
    expect((await qdpx({ 'a.txt': '' }))[0]).toMatchObject({ kind: 'missing-qde' });
    expect((await qdpx({ 'P/project.qde': plain }))[0].message).toContain('but P/project.qde');
    expect((await qdpx({ 'a.qde': plain, 'b.QDE': plain }))[0].message).toContain('a.qde, b.QDE');
  });

  it('are told for an encrypted project', async () => {
    const file = await zipOf({ 'project.qde': plain }, { password: 'hemmelig' });
    expect((await problemsOf(read(file)))[0].kind).toBe('encrypted');
  });

  it('are told for an entry of absurd size, before it is unpacked', async () => {
    const bytes = (await (await zipOf({ 'project.qde': plain })).read()).slice();
    // Uncompressed size in the central directory (PKWARE APPNOTE 4.3.12).
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    let central = 0;
    for (let i = 0; i < bytes.length - 4; i++) if (view.getUint32(i, true) === 0x02014b50) central = i;
    view.setUint32(central + 24, 2_000_000_000, true);
    expect((await problemsOf(read(memoryFile('x.qdpx', bytes))))[0].kind).toBe('too-large');
  });

  it('leave entries alone that point out of the archive', async () => {
    const source = `<Sources><TextSource guid="${guid(21)}" name="T" plainTextPath="relative://../a.txt"/></Sources>`;
    const { corpus, report } = await read(await zipOf({ 'project.qde': project(source), '../a.txt': 'x' }));
    expect(corpus.sources[0].text).toBeNull();
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['missing-text', 'unsafe-entry']);
  });

  it('say so when the .qde has another name', async () => {
    const { report } = await read(await zipOf({ 'Trial.QDE': plain }));
    expect(report.warnings).toMatchObject([{ kind: 'qde-name' }]);
  });
});
