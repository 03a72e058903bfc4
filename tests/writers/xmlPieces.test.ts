import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { charactersWithoutXml, XmlPieces } from '../../src/writers/xmlPieces.js';

/** What a parser makes of one element with a text and an attribute. */
function parsed(text: string, attribute: string): [string, string] {
  const xml = new XmlPieces().text('a', text, { b: attribute }).take();
  let [found, value] = ['', ''];
  let open = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ attributes }) => {
    value = attributes.b as string;
    open = true;
  });
  parser.on('text', (part) => {
    // Line breaks before and after the element are no part of it.
    if (open) found += part;
  });
  parser.on('closetag', () => {
    open = false;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return [found, value];
}

describe('XML in pieces', () => {
  it('comes back to the letter from a parser: line breaks, tabs, quotation marks, markup', () => {
    const odd = 'a\r\nb\rc\td "e" \'f\' <g> & ]]> 😀 æøå \u2028';
    expect(parsed(odd, odd)).toEqual([odd, odd]);
  });

  it('comes back for any text that XML can hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(charactersWithoutXml(text) === 0);
        expect(parsed(text, text)).toEqual([text, text]);
      }),
    );
  });

  it('replaces what XML cannot hold, and counts it', () => {
    const odd = 'nul\u0000 halv\ud800 \ufffe';
    expect(charactersWithoutXml(odd)).toBe(3);
    expect(parsed(odd, odd)).toEqual(['nul� halv� �', 'nul� halv� �']);
  });

  it('hands over what has come, once', () => {
    const xml = new XmlPieces().open('a').empty('b', { c: null, d: undefined, e: 0, f: false });
    expect(xml.take()).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b e="0" f="false"/>\n');
    expect([xml.size, xml.close().take()]).toEqual([0, '</a>\n']);
  });
});
