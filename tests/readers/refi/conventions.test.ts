import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/corpus/sourceText.js';
import { codePoints, crlfAsOne, utf16Units } from '../../../src/readers/offsets/conventions.js';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import fixture from '../../fixtures/refi/conventions.json' with { type: 'json' };
import {
  bytesOf,
  codeBook,
  coding,
  escapeXml,
  guid,
  project,
  user,
  utf16le,
  withBom,
  zipOf,
} from './buildProject.js';

const text = fixture.lines.join('\r\n');

function projectOf(origin: string, offsets: readonly (readonly number[])[], names = true): string {
  const selections = offsets.map(([start, end], i) => {
    const name = names ? ` name="${escapeXml(fixture.expected[i].quote.replace('\r\n', ' '))}"` : '';
    return `<PlainTextSelection guid="${guid(100 + i)}" startPosition="${start}" endPosition="${end}"${name}>${coding(11)}</PlainTextSelection>`;
  });
  const source = `<TextSource guid="${guid(21)}" name="Møte" plainTextPath="internal://a.txt">${selections.join('')}</TextSource>`;
  return project(`${user}${codeBook}<Sources>${source}</Sources>`, origin);
}

describe('offsets of each tool', () => {
  const encodings = { 'UTF-8': bytesOf, 'UTF-8 with BOM': withBom, 'UTF-16 with BOM': utf16le };
  for (const { origin, convention, offsets } of fixture.tools)
    for (const [encoding, encode] of Object.entries(encodings))
      it(`finds the quotes of ${origin} in ${encoding}`, async () => {
        const file = await zipOf({
          'project.qde': projectOf(origin, offsets),
          'sources/a.txt': encode(text),
        });
        const { corpus, report } = await readRefiProject(file);
        const { start, end } = corpus.selections;
        const read = fixture.expected.map((_, i) => ({
          quote: corpus.quote(i),
          start: start[i],
          end: end[i],
        }));
        expect(read).toEqual(fixture.expected);
        expect(report.offsets).toEqual({ convention, quotes: 4, matched: 4 });
        expect(report.warnings).toEqual([]);
      });

  it('reads an unknown tool as the standard says, and says so', async () => {
    const { offsets } = fixture.tools[3];
    const file = await zipOf({ 'project.qde': projectOf('Sonderling 1', offsets), 'sources/a.txt': text });
    const { report } = await readRefiProject(file);
    expect(report.offsets.matched).toBe(4);
    expect(report.warnings.map(({ kind }) => kind)).toEqual(['unknown-tool']);
  });

  it('keeps the rule of the tool but says when another one fits the quotes', async () => {
    const { offsets } = fixture.tools[0];
    const file = await zipOf({
      'project.qde': projectOf('QualCoder 3.5', offsets.slice(0, 2)),
      'sources/a.txt': text,
    });
    const { report } = await readRefiProject(file);
    expect(report.offsets).toEqual({ convention: 'code points', quotes: 1, matched: 0 });
    expect(report.warnings.map(({ kind }) => kind)).toContain('offset-convention');
  });

  it("reads by another convention than the tool's when the quotes clearly say so, with a warning", async () => {
    const { offsets, convention } = fixture.tools[0];
    expect(convention).toBe('UTF-16 units');
    const file = await zipOf({
      'project.qde': projectOf('QualCoder 3.5', offsets),
      'sources/a.txt': text,
    });
    const { corpus, report } = await readRefiProject(file);
    expect(report.offsets).toEqual({ convention, quotes: 4, matched: 4 });
    expect(fixture.expected.map((_, i) => corpus.quote(i))).toEqual(
      fixture.expected.map(({ quote }) => quote),
    );
    const warning = report.warnings.find(({ kind }) => kind === 'offset-convention');
    expect(warning?.message).toBe(
      'the tool counts code points, but as UTF-16 units 4 of 4 quotes stand where the file says, instead of 0; read as UTF-16 units, check the spans',
    );
  });

  it('counts the byte order mark where the quotes say that the tool did', async () => {
    const { offsets } = fixture.tools[3];
    const moved = offsets.map((pair) => pair.map((offset) => offset + 1));
    const file = await zipOf({
      'project.qde': projectOf('qc 1.3.2', moved),
      'sources/a.txt': withBom(text),
    });
    const { corpus, report } = await readRefiProject(file);
    expect(report.offsets.convention).toBe('code points, BOM counted');
    expect(fixture.expected.map((_, i) => corpus.quote(i))).toEqual(
      fixture.expected.map(({ quote }) => quote),
    );
  });

  it('leaves names that are no quotes out of the count', async () => {
    const named = projectOf('qc 1.3.2', [[7, 13]]).replace('name="på NAV"', 'name="line:6"');
    const { report } = await readRefiProject(await zipOf({ 'project.qde': named, 'sources/a.txt': text }));
    expect(report.offsets).toEqual({ convention: 'code points', quotes: 0, matched: 0 });
    expect(report.warnings).toEqual([]);
  });

  it('accepts the beginning of a quote that ends in an ellipsis', async () => {
    const named = projectOf('MAXQDA 2022', [[15, 34]]).replace('name="på NAV"', 'name="Tillit 👍 æ…"');
    const { report } = await readRefiProject(await zipOf({ 'project.qde': named, 'sources/a.txt': text }));
    expect(report.offsets).toEqual({ convention: 'code points', quotes: 1, matched: 1 });
  });
});

describe('conventions', () => {
  const source = new SourceText(text);

  it('count the length of the same text differently', () => {
    expect([codePoints, utf16Units, crlfAsOne].map((one) => one.length(source))).toEqual([34, 36, 32]);
  });

  it('never cut a character or a CRLF in two', () => {
    // Offset 6 lies between the two halves of the emoji at 5.
    expect(utf16Units.toCodePoint(source, 6, 'start')).toBe(5);
    expect(utf16Units.toCodePoint(source, 6, 'end')).toBe(6);
    expect(crlfAsOne.toCodePoint(source, 13, 'end')).toBe(13);
    expect(crlfAsOne.toCodePoint(source, 14, 'end')).toBe(15);
  });
});
