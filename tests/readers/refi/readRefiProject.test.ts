import { describe, expect, it } from 'vitest';
import { memoryFile } from '../../../src/readers/input.js';
import { readRefiFolder, readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { bytesOf, codeBook, coding, guid, project, user, withText, zipOf } from './buildProject.js';

const sourced = (sources: string, before = '', after = '') =>
  zipOf({ 'project.qde': project(`${user}${codeBook}${before}<Sources>${sources}</Sources>${after}`) });

const kinds = (report: { readonly warnings: readonly { readonly kind: string }[] }) =>
  report.warnings.map((warning) => warning.kind);

describe('readRefiProject', () => {
  it('reads users, codes, a text and its codings', async () => {
    const { corpus, report } = await readRefiProject(
      await withText(
        `<PlainTextSelection guid="${guid(31)}" startPosition="4" endPosition="16">${coding(11)}</PlainTextSelection>`,
      ),
    );
    expect(corpus.coders).toEqual([{ index: 0, id: guid(1), name: 'Kari', reconciled: false }]);
    expect(corpus.codes.map(({ name, color }) => [name, color])).toEqual([
      ['Tillit', '#ff0088'],
      ['Tid', ''],
    ]);
    expect(corpus.quote(0)).toBe('møtte tillit');
    expect(report.format).toBe('REFI-QDA project');
    expect(report.tool).toBe('QualCoder 3.5');
    expect(report.warnings).toEqual([]);
  });

  it('takes guids in braces and in either case as the same', async () => {
    const file = await withText(
      `<PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="3">
         <Coding guid="x" creatingUser="{${guid(1)}}"><CodeRef targetGUID="{${guid(11).toUpperCase()}}"/></Coding>
       </PlainTextSelection>`,
    );
    const { corpus, report } = await readRefiProject(file);
    expect(corpus.codings.length).toBe(1);
    expect(report.warnings).toEqual([]);
  });

  it('matches local names in any namespace and under any prefix', async () => {
    const qde = `<q:Project xmlns:q="urn:QDA-XML:project:0:4" name="P" origin="qc 1"><q:CodeBook><q:Codes>
      <q:Code guid="${guid(11)}" name="A" isCodable="false"><q:Description>Om A</q:Description></q:Code>
    </q:Codes></q:CodeBook></q:Project>`;
    const { corpus } = await readRefiProject(await zipOf({ 'Trial.qde': qde }));
    expect(corpus.codes.map(({ name, description }) => [name, description])).toEqual([['A', 'Om A']]);
  });

  it('keeps the tree of codes and codes of the same name apart', async () => {
    const qde = project(`<CodeBook><Codes><Code guid="${guid(1)}" name="A" isCodable="false">
      <Code guid="${guid(2)}" name="B" isCodable="true"/><Code guid="${guid(3)}" name="B" isCodable="true"/>
    </Code></Codes></CodeBook>`);
    const { corpus, report } = await readRefiProject(await zipOf({ 'project.qde': qde }));
    expect(corpus.codes.map(({ path }) => path.join(' > '))).toEqual(['A', 'A > B', 'A > B']);
    expect(kinds(report)).toEqual(['duplicate-name']);
  });

  it('finds texts by internal, relative, absolute and bare paths, in any case', async () => {
    const paths = [
      'internal://A.TXT',
      'relative:///b.txt',
      'absolute:///home/kari/c.txt',
      'd.txt',
      'sources/e.txt',
    ];
    const sources = paths.map(
      (path, i) => `<TextSource guid="${guid(21 + i)}" name="${i}" plainTextPath="${path}"/>`,
    );
    const files = Object.fromEntries([...'abcde'].map((name) => [`Sources/${name}.txt`, name]));
    const file = await zipOf({ 'project.qde': project(`<Sources>${sources.join('')}</Sources>`), ...files });
    const { corpus, report } = await readRefiProject(file);
    expect(corpus.sources.map(({ text }) => text?.value)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(kinds(report)).toEqual(['leaks-path']);
    expect(JSON.stringify(report)).not.toContain('kari');
  });

  it('reads text that stands in the XML itself', async () => {
    const { corpus } = await readRefiProject(
      await sourced(`<TextSource guid="${guid(21)}" name="T"><PlainTextContent>a &amp; <![CDATA[<b>]]></PlainTextContent>
        <PlainTextSelection guid="${guid(31)}" startPosition="4" endPosition="7">${coding(11)}</PlainTextSelection></TextSource>`),
    );
    expect(corpus.quote(0)).toBe('<b>');
  });

  it('opens a bare .qde', async () => {
    const { corpus } = await readRefiProject(memoryFile('x.qde', bytesOf(project(codeBook))));
    expect(corpus.codes.length).toBe(2);
  });

  it('says when a text is missing and keeps its selections', async () => {
    const { corpus, report } = await readRefiProject(
      await sourced(`<TextSource guid="${guid(21)}" name="Savnet" plainTextPath="internal://x.txt">
        <PlainTextSelection guid="${guid(31)}" startPosition="2" endPosition="8" name="tillit">${coding(11)}</PlainTextSelection></TextSource>`),
    );
    expect(corpus.sources[0].text).toBeNull();
    expect([corpus.selections.start[0], corpus.selections.end[0], corpus.quote(0)]).toEqual([2, 8, 'tillit']);
    expect(kinds(report)).toEqual(['missing-text']);
    expect(report.warnings[0].message).toContain('"Savnet"');
  });

  it('takes the text of a PDF as its text, and counts a repeated guid once', async () => {
    const box = 'page="0" firstX="1" firstY="2" secondX="3" secondY="4"';
    const { corpus, report } = await readRefiProject(
      await sourced(`<PDFSource guid="${guid(21)}" name="Rundskriv" path="internal://a.pdf">
        <PDFSelection guid="${guid(31)}" ${box}>${coding(11)}</PDFSelection>
        <PDFSelection guid="${guid(32)}" ${box}>${coding(12)}</PDFSelection>
        <Representation guid="${guid(22)}"><PlainTextContent>Kravet gjelder alle.</PlainTextContent>
          <PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="6">${coding(11)}</PlainTextSelection>
        </Representation></PDFSource>`),
    );
    expect(corpus.selections.kind).toEqual(['span', 'region']);
    expect([corpus.quote(0), corpus.quote(1)]).toEqual(['Kravet', '[page 0, 1,2 to 3,4]']);
    expect(corpus.codings.length).toBe(2);
    expect(report.warnings.map(({ message }) => message)).toEqual([
      '1 coding stands twice under one guid, as a PDF has them in its page and in its text; counted once',
    ]);
  });

  it('takes parts of pictures, sounds and films as regions, and codings on a source as the whole of it', async () => {
    const { corpus } = await readRefiProject(
      await sourced(`
        <PictureSource guid="${guid(21)}" name="Tavle"><PictureSelection guid="${guid(31)}" firstX="1" firstY="2" secondX="3" secondY="4">${coding(11)}</PictureSelection></PictureSource>
        <AudioSource guid="${guid(22)}" name="Lyd"><AudioSelection guid="${guid(32)}" begin="500" end="61500">${coding(11)}</AudioSelection></AudioSource>
        <VideoSource guid="${guid(23)}" name="Film"><VideoSelection guid="${guid(33)}" begin="0" end="1">${coding(11)}</VideoSelection>${coding(12)}</VideoSource>`),
    );
    expect(corpus.selections.kind).toEqual(['region', 'region', 'region', 'source']);
    expect([0, 1].map((i) => corpus.quote(i))).toEqual(['[1,2 to 3,4]', '[0:00.500 to 1:01.500]']);
  });

  it('takes the only transcript of a recording as the text of the source', async () => {
    const transcript = (
      n: number,
    ) => `<Transcript guid="${guid(n)}"><PlainTextContent>Hei. Jeg har tillit.</PlainTextContent>
      <SyncPoint guid="${guid(n + 1)}" timeStamp="0" position="5"/><SyncPoint guid="${guid(n + 2)}" timeStamp="900" position="20"/>
      <TranscriptSelection guid="${guid(n + 3)}" fromSyncPoint="${guid(n + 1)}" toSyncPoint="${guid(n + 2)}">${coding(11)}</TranscriptSelection></Transcript>`;
    const one = await readRefiProject(
      await sourced(`<AudioSource guid="${guid(21)}" name="A">${transcript(40)}</AudioSource>`),
    );
    expect(one.corpus.selections.kind).toEqual(['span']);
    expect(one.corpus.quote(0)).toBe('Jeg har tillit.');
    const two = await readRefiProject(
      await sourced(
        `<AudioSource guid="${guid(21)}" name="A">${transcript(40)}${transcript(50)}</AudioSource>`,
      ),
    );
    expect(two.corpus.sources.length).toBe(1);
    expect(two.corpus.selections.kind).toEqual(['region', 'region']);
    expect(two.corpus.quote(1)).toBe('Jeg har tillit.');
  });

  it('gives variables of a source, and of the cases that refer to it, to the source as text', async () => {
    const value = (n: number, text: string) =>
      `<VariableValue><VariableRef targetGUID="${guid(n)}"/><TextValue>${text}</TextValue></VariableValue>`;
    const { corpus, report } = await readRefiProject(
      await sourced(
        `<TextSource guid="${guid(21)}" name="T"><PlainTextContent>x</PlainTextContent>${value(61, '007')}</TextSource>`,
        `<Variables><Variable guid="${guid(61)}" name="Nummer" typeOfVariable="Text"/><Variable guid="${guid(62)}" name="kind" typeOfVariable="Text"/></Variables>
         <Cases><Case guid="${guid(11)}">${value(62, 'Intervju')}<SourceRef targetGUID="${guid(21)}"/></Case>
         <Case guid="${guid(72)}" name="Oslo">${value(61, '')}<SourceRef targetGUID="${guid(21)}"/></Case>
         <Case guid="${guid(73)}" name="Ingen">${value(61, '1')}</Case></Cases>`,
      ),
    );
    expect(corpus.sources[0].attributes).toEqual({ Nummer: '007', kind: 'Intervju', case: 'Oslo' });
    expect(corpus.sources[0].kind).toBe('interview');
    expect(kinds(report)).toEqual([]);
  });

  it('hangs notes and descriptions where they belong', async () => {
    const note = (n: number, text: string) =>
      `<Note guid="${guid(n)}" creatingUser="${guid(1)}"><PlainTextContent>${text}</PlainTextContent></Note>`;
    const ref = (n: number) => `<NoteRef targetGUID="${guid(n)}"/>`;
    const { corpus } = await readRefiProject(
      await sourced(
        `<TextSource guid="${guid(21)}" name="T"><Description>Om T</Description><PlainTextContent>abc</PlainTextContent>
          <PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="1"><Description>Om a</Description>${coding(11)}${ref(81)}</PlainTextSelection></TextSource>`,
        '',
        `<Notes>${note(81, 'Viktig')}${note(82, 'Løst')}</Notes>`,
      ),
    );
    expect(corpus.memos).toEqual([
      { target: 'source', index: 0, text: 'Om T', coder: '' },
      { target: 'selection', index: 0, text: 'Om a', coder: '' },
      { target: 'selection', index: 0, text: 'Viktig', coder: guid(1), id: guid(81) },
      { target: 'project', index: -1, text: 'Løst', coder: guid(1), id: guid(82) },
    ]);
  });

  it('counts codings of nobody to the coder "unknown", tells those who are not listed apart, and warns once', async () => {
    const selection = (n: number, by: number | null) =>
      `<PlainTextSelection guid="${guid(n)}" startPosition="${n}" endPosition="${n + 1}">${coding(11, by)}</PlainTextSelection>`;
    const text = 'x'.repeat(50);
    const { corpus, report } = await readRefiProject(
      await withText([null, null, 5, 5, 6].map((by, i) => selection(31 + i, by)).join(''), text),
    );
    expect(corpus.coders.map(({ name }) => name)).toEqual([
      'Kari',
      'unknown',
      'unknown user',
      'unknown user 2',
    ]);
    expect(kinds(report).sort()).toEqual(['missing-coder', 'unknown-coder', 'unknown-coder']);
    expect(report.losses).toEqual([]);
  });

  it('names what it does not understand, once for each kind, with its places', async () => {
    const { report } = await readRefiProject(
      await sourced(
        `<TextSource guid="${guid(21)}" name="T" mood="glad"><PlainTextContent>x</PlainTextContent></TextSource>
         <PDFSource guid="${guid(22)}" name="U"><PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="1">${coding(11)}</PlainTextSelection></PDFSource>`,
        '',
        '<Fancy/><Fancy/>',
      ),
    );
    expect(report.warnings).toEqual([]);
    expect(report.notUnderstood.map(({ message }) => message)).toEqual([
      '1 attribute of the unknown name "mood"; left out',
      '2 elements of the unknown name "Fancy"; left out; also line 6, Project/Fancy[2]',
      '1 element "PlainTextSelection" within PDFSource; left out',
    ]);
    expect(report.losses.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'lost-coding: a coding is left out: it stands in an element that is not read (PlainTextSelection)',
    ]);
  });

  it('lives with an empty <Sets/>, selections without coding or length, and sources of no or the same name', async () => {
    const { corpus, report } = await readRefiProject(
      await sourced(
        `<TextSource guid="${guid(21)}"><PlainTextContent>a</PlainTextContent>
           <PlainTextSelection guid="${guid(31)}" startPosition="1" endPosition="1"/></TextSource>
         <TextSource guid="${guid(22)}" name="Likt"><PlainTextContent>b</PlainTextContent></TextSource>
         <TextSource guid="${guid(23)}" name="Likt"><PlainTextContent>c</PlainTextContent></TextSource>`,
        '',
        '<Sets/>',
      ),
    );
    expect(corpus.selections.length).toBe(1);
    expect(kinds(report).sort()).toEqual([
      'duplicate-name',
      'empty-span',
      'uncoded-selection',
      'unnamed-source',
    ]);
  });

  it('keeps text selections apart that share a guid but not their place', async () => {
    const selection = (start: number) =>
      `<PlainTextSelection guid="${guid(31)}" startPosition="${start}" endPosition="${start + 2}">${coding(11)}</PlainTextSelection>`;
    const { corpus, report } = await readRefiProject(await withText(selection(0) + selection(4)));
    expect([corpus.quote(0), corpus.quote(1)]).toEqual(['Hu', 'mø']);
    expect(corpus.codings.length).toBe(2);
    expect(kinds(report)).toEqual(['duplicate-id']);
  });

  it('keeps codes that are only folders, and codings with them', async () => {
    const qde =
      project(`${user}<CodeBook><Codes><Code guid="${guid(11)}" name="Mappe" isCodable="false"/></Codes></CodeBook>
      <Sources><TextSource guid="${guid(21)}" name="T"><PlainTextContent>x</PlainTextContent>${coding(11)}</TextSource></Sources>`);
    const { corpus, report } = await readRefiProject(await zipOf({ 'project.qde': qde }));
    expect(corpus.codings.length).toBe(1);
    expect(kinds(report)).toEqual(['not-codable']);
  });

  it('stops wherever it is', async () => {
    const selection = `<PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="3">${coding(11)}</PlainTextSelection>`;
    const file = await withText(selection);
    const stages = new Set<string>();
    await readRefiProject(file, { onProgress: (_, stage) => stages.add(stage) });
    expect([...stages]).toEqual(['open', 'parts', 'texts', 'codings', 'done']);
    for (const wanted of ['open', 'parts', 'texts', 'codings']) {
      const stop = new AbortController();
      const onProgress = (_: number, stage: string) => stage === wanted && stop.abort();
      await expect(readRefiProject(file, { onProgress, signal: stop.signal })).rejects.toThrow(/abort/iu);
    }
  });

  it('reads a project that somebody unpacked', async () => {
    const files = {
      'project.qde': project(
        `${user}${codeBook}<Sources><TextSource guid="${guid(21)}" name="T" plainTextPath="internal://Å.txt"><PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="3">${coding(11)}</PlainTextSelection></TextSource></Sources>`,
      ),
      // As macOS names files: the letter and its ring apart.
      'Sources/A\u030a.TXT': 'Hun sa',
    };
    const folder = {
      name: 'mappe',
      isFolder: true,
      files: Object.entries(files).map(([path, content]) => memoryFile(path, bytesOf(content))),
    };
    const { corpus, report } = await readRefiFolder(folder);
    expect(corpus.quote(0)).toBe('Hun');
    expect(report.warnings).toEqual([]);
    const several = { ...folder, files: [...folder.files, memoryFile('b.qde', bytesOf(''))] };
    await expect(readRefiFolder(several)).rejects.toThrow('root of its folder; found project.qde, b.qde');
  });

  it('reads selections in whatever order the elements of a source stand', async () => {
    const box = 'page="0" firstX="1" firstY="2" secondX="3" secondY="4"';
    const parts = [
      `<PDFSelection guid="${guid(31)}" ${box}>${coding(11)}</PDFSelection>`,
      `<Representation guid="${guid(22)}"><PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="6">${coding(11)}</PlainTextSelection><PlainTextContent>Kravet gjelder.</PlainTextContent></Representation>`,
      coding(12),
    ];
    for (const order of [
      [0, 1, 2],
      [1, 0, 2],
      [2, 1, 0],
    ]) {
      const inside = order.map((i) => parts[i]).join('');
      const { corpus, report } = await readRefiProject(
        await sourced(`<PDFSource guid="${guid(21)}" name="R">${inside}</PDFSource>`),
      );
      expect([...corpus.selections.kind]).toEqual(['span', 'source']);
      expect([corpus.quote(0), corpus.codings.length]).toEqual(['Kravet', 2]);
      expect(report.warnings.map(({ kind }) => kind)).toEqual(['repeated-coding']);
    }
  });

  it('reports its progress and stops when told to', async () => {
    const shares: number[] = [];
    await readRefiProject(await withText(''), { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    await expect(readRefiProject(await withText(''), { signal: AbortSignal.abort() })).rejects.toThrow(
      /abort/iu,
    );
  });
});
