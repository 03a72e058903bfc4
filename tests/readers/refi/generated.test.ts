import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { bytesOf, escapeXml, guid, project, user, zipOf } from './buildProject.js';

const tools = ['NVivo 12', 'ATLAS.ti 9', 'MAXQDA 2022', 'qc 1.3.2'] as const;

/** Pieces that tools count differently; a span begins and ends between pieces. */
const piece = fc.constantFrom('a', 'Møte', ' ', '😀', '\r\n', '\n', '<&"', 'ß', '𝒳y');

const textWithSpans = fc.array(piece, { minLength: 1, maxLength: 30 }).chain((pieces) =>
  fc.record({
    pieces: fc.constant(pieces),
    spans: fc.array(
      fc.record({
        from: fc.nat(pieces.length - 1),
        length: fc.integer({ min: 1, max: pieces.length }),
        codes: fc.uniqueArray(fc.nat(3), { minLength: 0, maxLength: 3 }),
      }),
      { maxLength: 6 },
    ),
  }),
);

/** How each tool counts, written without the reader's own code. */
function lengthFor(tool: string, text: string): number {
  if (tool.startsWith('NVivo')) return text.length;
  if (tool.startsWith('ATLAS')) return [...text.replaceAll('\r\n', '\n')].length;
  return [...text].length;
}

describe('a generated project', () => {
  it('reads back with the same counts and quotes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...tools),
        fc.array(textWithSpans, { minLength: 1, maxLength: 3 }),
        fc.array(fc.string({ minLength: 1 }).filter(isXml), { minLength: 4, maxLength: 4 }),
        async (tool, texts, names) => {
          let next = 100;
          const expected = new Map<string, string>();
          const codings = new Set<string>();
          const entries: Record<string, Uint8Array> = {};
          const sources = texts.map(({ pieces, spans }, s) => {
            entries[`sources/${s}.txt`] = bytesOf(pieces.join(''));
            const selections = spans.map(({ from, length, codes }) => {
              const before = pieces.slice(0, from).join('');
              const quote = pieces.slice(from, from + length).join('');
              const start = lengthFor(tool, before);
              const end = lengthFor(tool, before + quote);
              expected.set(`${s} ${[...before].length} ${[...(before + quote)].length}`, quote);
              for (const code of codes) codings.add(`${s} ${start} ${end} ${code}`);
              const marks = codes.map(
                (code) =>
                  `<Coding guid="${guid(next++)}" creatingUser="${guid(1)}"><CodeRef targetGUID="${guid(11 + code)}"/></Coding>`,
              );
              return `<PlainTextSelection guid="${guid(next++)}" startPosition="${start}" endPosition="${end}">${marks.join('')}</PlainTextSelection>`;
            });
            return `<TextSource guid="${guid(21 + s)}" name="${s}" plainTextPath="internal://${s}.txt">${selections.join('')}</TextSource>`;
          });
          const codes = names.map(
            (name, i) => `<Code guid="${guid(11 + i)}" name="${escapeXml(name)}" isCodable="true"/>`,
          );
          const qde = project(
            `${user}<CodeBook><Codes>${codes.join('')}</Codes></CodeBook><Sources>${sources.join('')}</Sources>`,
            tool,
          );
          const { corpus, report } = await readRefiProject(
            await zipOf({ 'project.qde': bytesOf(qde), ...entries }),
          );
          expect(corpus.sources.map(({ text }) => text?.value)).toEqual(
            texts.map(({ pieces }) => pieces.join('')),
          );
          expect(corpus.codes.map(({ name }) => name)).toEqual(
            names.map((name) => (name.trim() === '' ? expect.any(String) : name)),
          );
          expect(report.codings).toBe(codings.size);
          const { source, start, end, length } = corpus.selections;
          const read = new Map(
            Array.from({ length }, (_, i) => [`${source[i]} ${start[i]} ${end[i]}`, corpus.quote(i)]),
          );
          expect(read).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  });
});

/** Control characters cannot stand in XML 1.0 at all. */
function isXml(text: string): boolean {
  return /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);
}
