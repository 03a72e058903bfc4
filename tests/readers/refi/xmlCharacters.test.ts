import { describe, expect, it } from 'vitest';
import { readRefiProject } from '../../../src/readers/refi/readRefiProject.js';
import { XmlCharacters } from '../../../src/readers/refi/xmlCharacters.js';
import { coding, guid, withText } from './buildProject.js';

/** What becomes of a document that arrives in pieces. */
function repaired(...pieces: string[]): [string, number] {
  const characters = new XmlCharacters();
  const text = pieces.map((piece) => characters.repair(piece)).join('') + characters.finish();
  return [text, characters.replaced];
}

describe('characters that XML does not have', () => {
  it('are replaced one for one, as they stand and as references, wherever a piece of the file ends', () => {
    expect(repaired('a\u000bb&#11;c&#xB;d&#x1F;')).toEqual(['a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}', 4]);
    expect(repaired('a&', '#1', '1;b&#x', '0;')).toEqual(['a\u{FFFD}b\u{FFFD}', 2]);
    expect(repaired('a&#xD800;')).toEqual(['a\u{FFFD}', 1]);
  });

  it('are no others: line breaks, tabs, letters and the ends of broken references stay', () => {
    const sound = 'a\tb\r\n&#10;&#xD;&#xE6;&#128512;&amp;😀&#x1F600;&#';
    expect(repaired(sound)).toEqual([sound, 0]);
  });

  it('do not refuse a project: what else it has is read, and they are counted', async () => {
    const selection = (n: number, name: string) =>
      `<PlainTextSelection guid="${guid(n)}" name="${name}" startPosition="4" endPosition="9">${coding(11)}</PlainTextSelection>`;
    const { report } = await readRefiProject(
      await withText(selection(30, 'a&#11;b') + selection(31, 'c\u0001d')),
    );
    expect([report.selections, report.codings]).toEqual([1, 1]);
    expect(report.losses.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'bad-character: 2 characters are none of XML; read as \u{FFFD}, and the rest is kept',
    ]);
  });
});
