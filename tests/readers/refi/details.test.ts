import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.js';
import { type CorpusDetails, regionAt } from '../../../src/corpus/details.js';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { codeBook, coding, guid, project, user, zipOf } from './buildProject.js';

const read = async (inside: string, files: Readonly<Record<string, string>> = {}, attributes = '') =>
  readRefiProject(
    await zipOf({ 'project.qde': project(user + codeBook + inside, 'QualCoder 3.5', attributes), ...files }),
  );

const detailsOf = (corpus: Corpus) => corpus.details as CorpusDetails;

const text = (inside: string, attributes = '') =>
  `<TextSource guid="${guid(21)}" name="T" ${attributes}><PlainTextContent>Hun møtte tillit.</PlainTextContent>${inside}</TextSource>`;

const span = (n: number, start: number, end: number, inside = coding(11), attributes = '') =>
  `<PlainTextSelection guid="${guid(n)}" startPosition="${start}" endPosition="${end}" ${attributes}>${inside}</PlainTextSelection>`;

const ref = (name: string, n: number) => `<${name} targetGUID="${guid(n)}"/>`;

describe('what a REFI-QDA project says beyond its codings', () => {
  it('keeps who made and changed things, and when, as it is written', async () => {
    const by = (day: number) =>
      `creatingUser="${guid(1)}" creationDateTime="2024-05-0${day}T08:00:00+02:00" modifyingUser="{${guid(1)}}" modifiedDateTime="2024-06-0${day}T08:00:00Z"`;
    const dated = `<Coding guid="${guid(41)}" creatingUser="${guid(1)}" creationDateTime="2024-07-01T00:00:00"><CodeRef targetGUID="${guid(11)}"/></Coding>`;
    const { corpus, report } = await read(
      `<Sources>${text(span(31, 0, 3, dated, `name="Starten" ${by(2)}`), by(1))}</Sources>`,
      {},
      `creatingUserGUID="${guid(1)}" creationDateTime="2024-01-01T00:00:00Z"`,
    );
    const { project: about, sources, marks, codings } = detailsOf(corpus);
    const at = (day: number) => ({
      creator: 0,
      created: `2024-05-0${day}T08:00:00+02:00`,
      modifier: 0,
      modified: `2024-06-0${day}T08:00:00Z`,
    });
    expect(about).toEqual({ creator: 0, created: '2024-01-01T00:00:00Z' });
    expect(sources[0]).toEqual({ media: 'text', ...at(1) });
    expect([marks.id.at(0), marks.name.at(0), marks.created.at(0), marks.modified.at(0)]).toEqual([
      guid(31),
      'Starten',
      at(2).created,
      at(2).modified,
    ]);
    expect([marks.creator[0], marks.modifier[0]]).toEqual([0, 0]);
    expect([codings.id.at(0), codings.created.at(0), codings.mark[0]]).toEqual([
      guid(41),
      '2024-07-01T00:00:00',
      0,
    ]);
    expect(report.warnings).toEqual([]);
  });

  it('keeps every selection that stands at one place, with the coding that stands in it', async () => {
    const { corpus } = await read(
      `<Sources>${text(span(31, 0, 3) + span(32, 0, 3, coding(12), 'name="Hun"'))}</Sources>`,
    );
    const { marks, codings } = detailsOf(corpus);
    expect(corpus.selections.length).toBe(1);
    expect([...marks.selection]).toEqual([0, 0]);
    expect([marks.id.at(0), marks.id.at(1), marks.name.at(1)]).toEqual([guid(31), guid(32), 'Hun']);
    expect([...codings.mark]).toEqual([0, 1]);
  });

  it('keeps which codes nobody can code with', async () => {
    const { corpus } = await readRefiProject(
      await zipOf({
        'project.qde': project(
          `<CodeBook><Codes><Code guid="${guid(11)}" name="Mappe" isCodable="false"><Code guid="${guid(12)}" name="Kode" isCodable="true"/></Code></Codes></CodeBook>`,
        ),
      }),
    );
    expect([...detailsOf(corpus).headings]).toEqual([0]);
  });

  it('keeps typed variables, and the values of sources and of cases apart', async () => {
    const value = (n: number, type: string, written: string) =>
      `<VariableValue>${ref('VariableRef', n)}<${type}Value>${written}</${type}Value></VariableValue>`;
    const { corpus, report } = await read(
      `<Variables><Variable guid="${guid(61)}" name="Alder" typeOfVariable="Integer"><Description>I år</Description></Variable>
         <Variable guid="${guid(62)}" name="Start" typeOfVariable="DateTime"/><Variable guid="${guid(63)}" name="Rar" typeOfVariable="Tall"/></Variables>
       <Cases><Case guid="${guid(71)}" name="Kari N."><Description>En bruker</Description>${ref('CodeRef', 12)}
         ${value(61, 'Integer', '47')}${value(62, 'DateTime', '2024-01-01')}${ref('SourceRef', 21)}${ref('SelectionRef', 31)}</Case></Cases>
       <Sources>${text(span(31, 0, 3) + value(61, 'Integer', '007'))}</Sources>`,
    );
    const { variables, cases, sources } = detailsOf(corpus);
    expect(variables).toEqual([
      { id: guid(61), name: 'Alder', type: 'Integer', description: 'I år' },
      { id: guid(62), name: 'Start', type: 'DateTime', description: '' },
      { id: guid(63), name: 'Rar', type: 'Text', description: '' },
    ]);
    expect(sources[0].values).toEqual([{ variable: 0, value: '007' }]);
    expect(cases).toEqual([
      {
        id: guid(71),
        name: 'Kari N.',
        description: 'En bruker',
        values: [
          { variable: 0, value: '47' },
          { variable: 1, value: '2024-01-01' },
        ],
        members: [
          { target: 'source', index: 0, id: guid(21) },
          { target: 'selection', index: 0, id: guid(31) },
          { target: 'code', index: 1, id: guid(12) },
        ],
      },
    ]);
    expect(corpus.sources[0].attributes).toEqual({ Alder: '007; 47', Start: '2024-01-01', case: 'Kari N.' });
    expect(report.warnings.map(({ kind, where }) => [kind, where.split(', ')[1]])).toEqual([
      ['bad-variable-type', 'Project/Variables/Variable[3]'],
      ['bad-value', 'Project/Cases/Case[1]/VariableValue[2]/VariableRef'],
      ['several-values', 'Project/Cases/Case[1]/VariableValue[1]/VariableRef'],
    ]);
  });

  it('keeps sets, links and graphs, whatever they point at', async () => {
    const { corpus, report } = await read(
      `<Cases><Case guid="${guid(71)}" name="Kari"/></Cases>
       <Sources>${text(span(31, 0, 3, `<Coding guid="${guid(41)}" creatingUser="${guid(1)}">${ref('CodeRef', 11)}</Coding>`))}</Sources>
       <Notes><Note guid="${guid(81)}" name="Merknad"/></Notes>
       <Links><Link guid="${guid(91)}" name="følger av" direction="OneWay" color="#FF0000" originGUID="${guid(31)}" targetGUID="${guid(41)}">${ref('NoteRef', 81)}</Link>
         <Link guid="${guid(92)}" originGUID="${guid(71)}" targetGUID="${guid(81)}"/></Links>
       <Sets><Set guid="${guid(95)}" name="Viktige"><Description>De viktige</Description>${ref('MemberCode', 12)}${ref('MemberSource', 21)}${ref('MemberNote', 81)}</Set></Sets>
       <Graphs><Graph guid="${guid(97)}" name="Kart"><Vertex guid="${guid(98)}" representedGUID="${guid(12)}" name="Tid" firstX="1" firstY="2" shape="Oval"/>
         <Vertex guid="${guid(99)}" representedGUID="${guid(21)}" firstX="3" firstY="4"/><Edge guid="${guid(100)}" representedGUID="${guid(91)}" sourceVertex="${guid(98)}" targetVertex="${guid(99)}"/></Graph></Graphs>`,
    );
    const { links, sets, graphs } = detailsOf(corpus);
    expect(links.map(({ from, to }) => [from?.target, to?.target])).toEqual([
      ['selection', 'coding'],
      ['case', 'note'],
    ]);
    expect(links[0]).toMatchObject({ name: 'følger av', direction: 'OneWay', color: '#FF0000' });
    expect(sets[0]).toMatchObject({ name: 'Viktige', description: 'De viktige' });
    expect(sets[0].members.map(({ target, index }) => [target, index])).toEqual([
      ['code', 1],
      ['source', 0],
      ['note', -1],
    ]);
    expect(graphs[0].elements.map(({ kind, represents }) => [kind, represents?.target])).toEqual([
      ['vertex', 'code'],
      ['vertex', 'source'],
      ['edge', 'link'],
    ]);
    expect(graphs[0].elements[0].attributes).toMatchObject({ shape: 'Oval', firstX: '1' });
    expect(corpus.memos.map(({ target, index, text: said }) => [target, index, said])).toEqual([
      ['link', 0, 'Merknad'],
    ]);
    expect(report.details).toMatchObject({ cases: 1, links: 2, sets: 1, graphs: 1 });
    expect(report.warnings).toEqual([]);
  });

  it('keeps what points at nothing, and says where', async () => {
    const { corpus, report } = await read(
      `<Cases><Case guid="${guid(71)}">${ref('SourceRef', 404)}${ref('SelectionRef', 405)}</Case></Cases>
       <Links><Link guid="${guid(91)}" originGUID="${guid(11)}" targetGUID="${guid(406)}"/></Links>`,
    );
    const { cases, links } = detailsOf(corpus);
    expect(cases[0].members).toEqual([
      { target: 'unknown', index: -1, id: guid(404) },
      { target: 'unknown', index: -1, id: guid(405) },
    ]);
    expect(links[0].to).toEqual({ target: 'unknown', index: -1, id: guid(406) });
    expect(report.warnings.map(({ kind, where }) => [kind, where.split(', ')[1]])).toEqual([
      ['dangling-reference', 'Project/Cases/Case[1]/SourceRef[1]'],
      ['dangling-reference', 'Project/Cases/Case[1]/SelectionRef[1]'],
      ['dangling-reference', 'Project/Links/Link[1]'],
    ]);
  });

  it('keeps where regions lie, and which file they are part of', async () => {
    const box = 'firstX="1" firstY="2" secondX="3" secondY="4"';
    const { corpus, report } = await read(
      `<Sources>
        <PictureSource guid="${guid(21)}" name="Tavle" path="internal://a.jpg"><TextDescription guid="${guid(51)}"><PlainTextContent>En tavle</PlainTextContent>${span(30, 0, 2)}</TextDescription>
          <PictureSelection guid="${guid(31)}" ${box}>${coding(11)}</PictureSelection></PictureSource>
        <PDFSource guid="${guid(22)}" name="Rundskriv" path="absolute:///home/kari/b.pdf">
          <PDFSelection guid="${guid(32)}" page="1" ${box}>${coding(11)}</PDFSelection><PDFSelection guid="${guid(32)}" page="2" ${box}/>
          <Representation guid="${guid(52)}"><PlainTextContent>Kravet gjelder.</PlainTextContent>${span(32, 0, 6, coding(11))}</Representation></PDFSource>
        <AudioSource guid="${guid(23)}" name="Lyd" path="relative://c.m4a"><AudioSelection guid="${guid(33)}" begin="500" end="61500">${coding(11)}</AudioSelection></AudioSource>
        <VideoSource guid="${guid(24)}" name="Film"><VideoSelection guid="${guid(34)}" begin="0" end="1">${coding(11)}</VideoSelection></VideoSource></Sources>`,
    );
    const { regions, marks, sources } = detailsOf(corpus);
    const box4 = [1, 2, 3, 4];
    expect(
      Array.from({ length: regions.length }, (_, row) => [
        marks.id.at(regions.mark[row]),
        regionAt(regions, row),
      ]),
    ).toEqual([
      [guid(31), { kind: 'picture', box: box4 }],
      [guid(32), { kind: 'page', page: 1, box: box4 }],
      [guid(32), { kind: 'page', page: 2, box: box4 }],
      [guid(33), { kind: 'audio', begin: 500, end: 61_500 }],
      [guid(34), { kind: 'video', begin: 0, end: 1 }],
    ]);
    // The PDF's text selection and its two pages are one selection of the corpus, with one coding.
    const ofPdf = [...marks.selection].filter((_, row) => marks.id.at(row) === guid(32));
    expect(new Set(ofPdf).size).toBe(1);
    expect(corpus.codings.length).toBe(5);
    expect(sources.map(({ media, path, textId }) => [media, path, textId])).toEqual([
      ['picture', 'internal://a.jpg', guid(51)],
      ['pdf', 'b.pdf', guid(52)],
      ['audio', 'relative://c.m4a', undefined],
      ['video', undefined, undefined],
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['leaks-path', 'repeated-coding']);
  });

  it('keeps codings of spans within a region of a PDF', async () => {
    const { corpus, report } = await read(
      `<Sources><PDFSource guid="${guid(21)}" name="R"><PDFSelection guid="${guid(31)}" page="0" firstX="1" firstY="2" secondX="3" secondY="4">
        <Representation guid="${guid(51)}"><PlainTextContent>Kravet gjelder.</PlainTextContent>${span(32, 0, 6, coding(12))}</Representation>${coding(11)}</PDFSelection></PDFSource></Sources>`,
    );
    expect([0, 1].map((i) => [corpus.quote(i), corpus.codings.code[i]])).toEqual([
      ['Kravet gjelder.', 0],
      ['Kravet', 1],
    ]);
    expect(report.warnings).toEqual([]);
  });

  it('keeps every transcript with its times', async () => {
    const transcript = (n: number, said: string) =>
      `<Transcript guid="${guid(n)}" name="Tr ${n}"><PlainTextContent>${said}</PlainTextContent>
       <SyncPoint guid="${guid(n + 1)}" timeStamp="0" position="0"/><SyncPoint guid="${guid(n + 2)}" timeStamp="900" position="3"/>
       <TranscriptSelection guid="${guid(n + 3)}" fromSyncPoint="${guid(n + 1)}" toSyncPoint="${guid(n + 2)}">${coding(11)}</TranscriptSelection></Transcript>`;
    const of = (n: number, said: string) =>
      `<AudioSource guid="${guid(n)}" name="A${n}">${transcript(n + 100, said)}</AudioSource>`;
    const { corpus } = await read(
      `<Sources>${of(21, 'Hei du')}<VideoSource guid="${guid(22)}" name="V">${transcript(140, 'Hun sa')}${transcript(150, 'She said')}</VideoSource></Sources>`,
    );
    const { sources, regions } = detailsOf(corpus);
    expect(sources.map(({ transcripts }) => transcripts?.map(({ text: said }) => said))).toEqual([
      [null],
      ['Hun sa', 'She said'],
    ]);
    expect(sources[0].transcripts?.[0].points).toEqual([
      { id: guid(122), time: 0, position: 0 },
      { id: guid(123), time: 900, position: 3 },
    ]);
    expect([0, 1, 2].map((row) => regionAt(regions, row))).toEqual([
      { kind: 'sync', transcript: 0, from: 0, to: 1 },
      { kind: 'sync', transcript: 0, from: 0, to: 1 },
      { kind: 'sync', transcript: 1, from: 0, to: 1 },
    ]);
    expect([0, 1, 2].map((i) => corpus.quote(i))).toEqual(['Hei', 'Hun', 'She']);
  });

  it('keeps notes on codings, with title, date and author, and names coded notes', async () => {
    const { corpus, report } = await read(
      `<Sources>${text(span(31, 0, 3, `<Coding guid="${guid(41)}" creatingUser="${guid(1)}">${ref('CodeRef', 11)}${ref('NoteRef', 81)}</Coding>`))}</Sources>
       <Notes><Note guid="${guid(81)}" name="Tvil" creatingUser="${guid(1)}" creationDateTime="2024-02-03T04:05:06Z"><PlainTextContent>Er dette tillit?</PlainTextContent></Note>
         <Note guid="${guid(82)}" name="Memo"><PlainTextContent>Kodet</PlainTextContent>${span(32, 0, 2)}</Note></Notes>`,
    );
    expect(corpus.memos).toEqual([
      {
        target: 'coding',
        index: 0,
        text: 'Er dette tillit?',
        coder: guid(1),
        id: guid(81),
        title: 'Tvil',
        created: '2024-02-03T04:05:06Z',
      },
      { target: 'project', index: -1, text: 'Kodet', coder: '', id: guid(82), title: 'Memo' },
    ]);
    expect(report.losses.map(({ kind, where }) => [kind, where.split(', ')[1]])).toEqual([
      ['coded-note', 'Project/Notes/Note[2]/PlainTextSelection[1]/Coding[1]'],
    ]);
  });

  it('counts as many things as the file holds', async () => {
    const counts = fc.record({
      selections: fc.array(fc.nat(3), { maxLength: 12 }),
      cases: fc.nat(4),
      links: fc.nat(4),
      sets: fc.nat(4),
      variables: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(counts, async ({ selections, cases, links, sets, variables }) => {
        let next = 1000;
        const each = (count: number, make: () => string) => Array.from({ length: count }, make).join('');
        const some = (folder: string, count: number, make: () => string) =>
          count === 0 ? '' : `<${folder}>${each(count, make)}</${folder}>`;
        const marked = selections.map((codings, i) => {
          const codes = [11, 12].flatMap((code) => [code, code]).slice(0, codings);
          const inside = codes.map((code, k) => coding(code, k % 2 === 0 ? 1 : null)).join('');
          return span(next++, i % 8, 9 + (i % 8), inside);
        });
        const { corpus, report } = await read(
          some(
            'Variables',
            variables,
            () => `<Variable guid="${guid(next++)}" name="v" typeOfVariable="Text"/>`,
          ) +
            some('Cases', cases, () => `<Case guid="${guid(next++)}"/>`) +
            `<Sources>${text(marked.join(''))}</Sources>` +
            some('Links', links, () => `<Link guid="${guid(next++)}"/>`) +
            some('Sets', sets, () => `<Set guid="${guid(next++)}" name="s"/>`),
        );
        const { marks } = report.details;
        expect(report.details).toEqual({ variables, cases, links, sets, graphs: 0, marks, regions: 0 });
        expect(marks).toBe(selections.length);
        const duplicates = report.warnings.filter(({ kind }) => kind === 'duplicate-coding').length;
        expect(corpus.codings.length + duplicates).toBe(selections.reduce((a, b) => a + b, 0));
        expect(report.codings).toBe(corpus.codings.length);
      }),
      { numRuns: 60 },
    );
  });
});
