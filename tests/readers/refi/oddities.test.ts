import { describe, expect, it } from 'vitest';
import { readRefiCodebook } from '../../../src/readers/refi/readRefiCodebook.js';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { textFile } from '../../support/files.js';
import { codeBook, coding, guid, project, user, withText, zipOf } from './buildProject.js';

const read = async (inside: string, origin?: string) =>
  readRefiProject(await zipOf({ 'project.qde': project(inside, origin) }));
const told = (problems: readonly { readonly kind: string; readonly message: string }[]) =>
  problems.map(({ kind, message }) => `${kind}: ${message}`);

describe('a namespace', () => {
  const inside = `${user}${codeBook}`;
  const rooted = (root: string, end = root.split(' ')[0]) =>
    `<?xml version="1.0"?><${root} name="P" origin="qc 1">${inside}</${end}>`;

  it('that is not the one of the standard is reported, and the project read by the names of its elements', async () => {
    for (const [root, found] of [
      ['Project', 'none'],
      ['Project xmlns="urn:QDA-XML:project:0.9"', '"urn:QDA-XML:project:0.9"'],
      ['Project xmlns="urn:QDA-XML:codebook:1.0"', '"urn:QDA-XML:codebook:1.0"'],
    ]) {
      const { report } = await readRefiProject(await zipOf({ 'project.qde': rooted(root) }));
      expect(told(report.warnings)).toEqual([
        `wrong-namespace: the element Project must have the namespace urn:QDA-XML:project:1.0; found ${found}. Read all the same, by the names of the elements; check the counts`,
      ]);
      expect(report.codes).toBe(2);
    }
  });

  it('may have a prefix', async () => {
    const prefixed = rooted('q:Project xmlns:q="urn:QDA-XML:project:1.0"', 'q:Project');
    expect((await readRefiProject(await zipOf({ 'project.qde': prefixed }))).report.warnings).toEqual([]);
  });

  it('of a codebook may have the colon that the text of the standard has', async () => {
    const book = (namespace: string) =>
      textFile(
        'a.qdc',
        `<CodeBook xmlns="${namespace}"><Codes><Code guid="${guid(11)}" name="A"/></Codes></CodeBook>`,
      );
    for (const good of ['urn:QDA-XML:codebook:1.0', 'urn:QDA-XML:codebook:1:0'])
      expect((await readRefiCodebook(book(good))).report.warnings).toEqual([]);
    const { warnings } = (await readRefiCodebook(book('urn:QDA-XML:codebook:0:4'))).report;
    expect(warnings.map(({ kind }) => kind)).toEqual(['wrong-namespace']);
  });
});

describe('names', () => {
  it('are kept to the letter, and codes that look alike or share a name are told', async () => {
    const codes = ['Etter ', 'Etter', 'Tid']
      .map((name, i) => `<Code guid="${guid(11 + i)}" name="${name}"/>`)
      .concat(`<Code guid="${guid(20)}" name="Rammer"><Code guid="${guid(21)}" name="Tid"/></Code>`)
      .join('');
    const { corpus, report } = await read(
      `<Users><User guid="${guid(1)}" name=" Kari"/></Users><CodeBook><Codes>${codes}</Codes></CodeBook>
       <Sources><TextSource guid="${guid(31)}" name="Intervju "><PlainTextContent>x</PlainTextContent></TextSource></Sources>`,
    );
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Etter ', 'Etter', 'Tid', 'Rammer', 'Tid']);
    expect([corpus.coders[0].name, corpus.sources[0].name]).toEqual([' Kari', 'Intervju ']);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['shared-name', 'look-alike-codes']);
  });

  it('are numbers where there are none: a guid is no name', async () => {
    const { corpus } = await read(
      `<CodeBook><Codes><Code guid="${guid(11)}" name=" "/></Codes></CodeBook>
       <Sources><TextSource guid="${guid(31)}" plainTextPath="internal://${guid(31)}.txt"/><PDFSource guid="${guid(32)}" path="internal://rapport.pdf"/></Sources>`,
    );
    expect(corpus.codes[0].name).toBe('code 1');
    expect(corpus.sources.map(({ name }) => name)).toEqual(['source 1', 'rapport.pdf']);
  });
});

describe('values of variables', () => {
  const value = (n: number, element: string, text: string) =>
    `<VariableValue><VariableRef targetGUID="${guid(n)}"/><${element}>${text}</${element}></VariableValue>`;

  it('of a Boolean variable are true or false however a tool writes them; text is kept to the letter', async () => {
    const written = ['True', 'TRUE', '1', 'false', 'FALSE', '0', 'ja'];
    const { corpus, report } = await read(
      `<Variables><Variable guid="${guid(41)}" name="Enig" typeOfVariable="Boolean"/><Variable guid="${guid(42)}" name="Kode" typeOfVariable="Text"/></Variables>
       <Cases><Case guid="${guid(51)}" name="K">${written.map((text) => value(41, 'BooleanValue', text)).join('')}${value(41, 'TextValue', 'True')}${value(42, 'TextValue', ' 007 ')}</Case></Cases>`,
    );
    expect(corpus.details?.cases[0].values.map(({ value: text }) => text)).toEqual([
      'true',
      'true',
      'true',
      'false',
      'false',
      'false',
      'ja',
      'true',
      ' 007 ',
    ]);
    expect(told(report.warnings)).toEqual([
      'bad-value: 1 value is not of the type Boolean that the variable has; kept as text',
    ]);
  });

  it('of a variable that is not there are lost, and named', async () => {
    const { report } = await read(
      `<Sources><TextSource guid="${guid(31)}" name="T"><PlainTextContent>x</PlainTextContent>${value(49, 'TextValue', 'a')}</TextSource></Sources>`,
    );
    expect(report.losses.map(({ kind }) => kind)).toEqual(['dangling-reference']);
  });
});

describe('relationships', () => {
  const links = (name: string, from: number, to: number) =>
    `<Links><Link guid="${guid(71)}" name="${name}" direction="OneWay" originGUID="{${guid(from).toUpperCase()}}" targetGUID="${guid(to)}"/></Links>`;

  it('lead from code to code, or from case to case where a case has the guid of a code', async () => {
    const { corpus, report } = await read(
      `${user}${codeBook}<Cases><Case guid="${guid(12)}" name="Tid"/><Case guid="${guid(52)}" name="Kontor"/></Cases>${links('settes foran', 11, 12)}`,
    );
    expect(corpus.details?.links).toMatchObject([
      {
        name: 'settes foran',
        direction: 'OneWay',
        from: { target: 'code', index: 0 },
        to: { target: 'code', index: 1 },
      },
    ]);
    expect(report.losses).toEqual([]);
  });

  it('that are coded, as NVivo has it, are read as codes called FROM TYPE TO', async () => {
    const span = (n: number, code: number) =>
      `<PlainTextSelection guid="${guid(n)}" startPosition="0" endPosition="3">${coding(code)}</PlainTextSelection>`;
    const inside = `${user}${codeBook}<Sources><TextSource guid="${guid(31)}" name="T"><PlainTextContent>Hun fikk</PlainTextContent>${span(32, 71)}${span(33, 71)}</TextSource></Sources>${links('settes foran', 11, 12)}`;
    const { corpus, report } = await read(inside, 'NVivo 15');
    expect(corpus.codes.map(({ name }) => name)).toEqual(['Tillit', 'Tid', 'Tillit settes foran Tid']);
    expect([report.codings, corpus.code('Tillit settes foran Tid').id]).toEqual([1, guid(71)]);
    const [link] = report.warnings.filter(({ kind }) => kind === 'coded-link');
    expect(link.message).toMatch(
      /^2 codings are with a relationship \(Link\), not with a code; it is read as a code; also /u,
    );
  });
});

describe('parts of pages', () => {
  it('have the quote and the codings that their Representation has', async () => {
    const { corpus, report } = await read(
      `${user}${codeBook}<Sources><PDFSource guid="${guid(31)}" name="P"><PDFSelection guid="${guid(32)}" page="0" firstX="1" firstY="2" secondX="3" secondY="4">
         <Representation guid="${guid(33)}"><PlainTextContent>Hun fikk hjelp</PlainTextContent>${coding(11)}
           <PlainTextSelection guid="${guid(34)}" startPosition="8" endPosition="4">${coding(12)}</PlainTextSelection></Representation>${coding(12)}</PDFSelection></PDFSource></Sources>`,
    );
    expect([...corpus.codings.selection].map((i) => corpus.quote(i))).toEqual([
      'Hun fikk hjelp',
      'Hun fikk hjelp',
      'fikk',
    ]);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['reversed-span']);
  });
});

describe('what a person compares with the tool', () => {
  it('are codes that can be applied and people who coded; folders and other users stand apart', async () => {
    const folders = `<CodeBook><Codes><Code guid="${guid(11)}" name="Mappe" isCodable="False"><Code guid="${guid(12)}" name="Tid"/></Code></Codes></CodeBook>`;
    const users = `<Users><User guid="${guid(1)}" name="Kari"/><User guid="${guid(2)}" name="Ola"/></Users>`;
    const { report } = await read(
      `${users}${folders}<Sources><TextSource guid="${guid(31)}" name="T"><PlainTextContent>x</PlainTextContent>${coding(12)}</TextSource></Sources>`,
    );
    expect(report).toMatchObject({ codes: 1, categories: 1, codesUsed: 1, coders: 1, otherUsers: 1 });
  });

  it('count a folder that was coded with all the same as a code', async () => {
    const { report } = await readRefiProject(
      await withText(
        `<PlainTextSelection guid="${guid(31)}" startPosition="0" endPosition="3">${coding(11)}</PlainTextSelection>`,
      ),
    );
    expect([report.codes, report.categories]).toEqual([2, 0]);
  });
});
