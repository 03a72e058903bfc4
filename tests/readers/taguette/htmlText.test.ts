import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../src/readers/taguette/htmlText.js';

describe('the text of HTML', () => {
  it.each([
    ['<p>En</p><p>to</p>', 'En\nto'],
    ['<p>En</p>\n<p>to</p>', 'En\nto'],
    ['<p>En</p><p></p><div><ul><li>to</li></ul></div>', 'En\nto'],
    ['En<br>to<br/><br>tre', 'En\nto\n\ntre'],
    ['<table><tr><td>Åse</td><td>Bø</td></tr><tr><td>x</td> <td>y</td></tr></table>', 'Åse\tBø\nx y'],
    ['<em>H</em>un s<b>a</b>', 'Hun sa'],
    ['a &lt; b &amp;amp; &#229;&#x1F648; &quot;c&quot;&nbsp;d', 'a < b &amp; å🙈 "c"\u00a0d'],
    ['1 < 2 og <3, <!-- borte --> men ikke <a title="x > y">her</a>', '1 < 2 og <3,  men ikke her'],
    ['<pre>\nen\n\nto</pre>', 'en\n\nto'],
    ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
    ['slutt <a href="uten slutt', 'slutt '],
    ['', ''],
  ])('of %j is %j', (html, text) => {
    expect(htmlText(html).text).toBe(text);
  });

  it('names the places of what it inserted', () => {
    expect(htmlText('<p>En</p><p>to</p>\n<p>tre<br><br>fire</p>').inserted).toEqual([2, 9, 10]);
  });

  it('leaves characters that it does not know by name as they are, and says so', () => {
    const { text, unknownNames } = htmlText('caf&eacute; &eacute; &hellip;');
    expect([text, unknownNames]).toEqual(['caf&eacute; &eacute; &hellip;', ['eacute', 'hellip']]);
  });

  it('takes no longer than the text is long, however it is broken', () => {
    for (const piece of ['<', '<a "', '<!--', '&', '<p', "<a '>"])
      expect(htmlText(piece.repeat(200_000)).text.length).toBeLessThanOrEqual(piece.length * 200_000);
  });
});
