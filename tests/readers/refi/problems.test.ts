import { describe, expect, it } from 'vitest';
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

describe('problems of a project', () => {
  it('are gathered, each with its place', async () => {
    const selection = (n: number, start: number | string, end: number, code: number) =>
      `<PlainTextSelection guid="${guid(n)}" startPosition="${start}" endPosition="${end}">${coding(code)}</PlainTextSelection>`;
    const problems = await problemsOf(
      read(
        await withText(
          [
            selection(31, 0, 3, 99),
            selection(32, 9, 4, 11),
            selection(33, 0, 900, 11),
            selection(34, 'x', 3, 11),
          ].join('\n'),
        ),
      ),
    );
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      `unknown-code: a CodeRef needs the guid of a code in the CodeBook; found "${guid(99)}", which no Code has`,
      'bad-span: a selection must not end before its start; found start 9, end 4',
      'bad-span: the selection reaches outside the text of "Intervju" (25 code points); found start 0, end 900',
      'bad-attribute: startPosition must be a whole number; found "x"',
    ]);
    expect(problems[0].where).toBe(
      'project.qde line 5, Project/Sources/TextSource[1]/PlainTextSelection[1]/Coding[1]/CodeRef',
    );
  });

  it('name a text that is not UTF-8', async () => {
    const source = `<Sources><TextSource guid="${guid(21)}" name="T" plainTextPath="internal://a.txt"/></Sources>`;
    const [problem] = await qdpx({
      'project.qde': project(source),
      'sources/a.txt': Uint8Array.of(0x4d, 0xf8, 0x74, 0x65),
    });
    expect(problem.kind).toBe('bad-encoding');
    expect(problem.message).toContain('sources/a.txt is not utf-8');
  });

  it('name a text that is damaged in the archive', async () => {
    const source = `<Sources><TextSource guid="${guid(21)}" name="T" plainTextPath="internal://a.txt"/></Sources>`;
    const bytes = (
      await (await zipOf({ 'sources/a.txt': 'Møte om tillit.', 'project.qde': project(source) })).read()
    ).slice();
    // The content follows the local header, the name and the extra field (PKWARE APPNOTE 4.3.7).
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    bytes[30 + view.getUint16(26, true) + view.getUint16(28, true) + 4] ^= 1;
    const problems = await problemsOf(read(memoryFile('x.qdpx', bytes)));
    expect(problems.map(({ kind }) => kind)).toEqual(['bad-zip']);
    expect(problems[0].message).toContain('sources/a.txt');
  });

  it('name a span that reaches outside the transcript of a recording', async () => {
    const transcript = (
      n: number,
      end: number,
    ) => `<Transcript guid="${guid(n)}"><PlainTextContent>Hei</PlainTextContent>
      <SyncPoint guid="${guid(n + 1)}" position="0"/><SyncPoint guid="${guid(n + 2)}" position="${end}"/>
      <TranscriptSelection guid="${guid(n + 3)}" fromSyncPoint="${guid(n + 1)}" toSyncPoint="${guid(n + 2)}"/></Transcript>`;
    for (const transcripts of [transcript(40, 9), transcript(40, 9) + transcript(50, 3)]) {
      const audio = `<Sources><AudioSource guid="${guid(21)}" name="A">${transcripts}</AudioSource></Sources>`;
      expect((await qdpx({ 'project.qde': project(audio) })).map(({ kind }) => kind)).toEqual(['bad-span']);
    }
  });

  it('name numbers that no picture and no recording can have', async () => {
    const far = `<Sources><VideoSource guid="${guid(21)}" name="V"><VideoSelection guid="${guid(31)}" begin="0" end="4294967297">${coding(11)}</VideoSelection></VideoSource></Sources>`;
    const [problem] = await qdpx({ 'project.qde': project(user + codeBook + far) });
    expect(problem.message).toBe('end must be below 2147483648; found 4294967297');
  });

  it('name ids that are used twice', async () => {
    const source = `<TextSource guid="${guid(21)}" name="T"><PlainTextContent>x</PlainTextContent></TextSource>`;
    const [problem] = await qdpx({ 'project.qde': project(`<Sources>${source}${source}</Sources>`) });
    expect(problem.kind).toBe('duplicate-id');
  });

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
    expect((await qdpx({ 'project.qde': tree(70) }))[0].kind).toBe('bad-code-tree');
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
