import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SelectionSkipper } from '../../../src/readers/refi/skipSelections.js';

/** What a parser gets to see of a document that comes in these pieces. */
function seen(...pieces: readonly string[]): string {
  let text = '';
  const skipper = new SelectionSkipper((piece) => {
    text += piece;
  });
  for (const piece of pieces) skipper.push(piece);
  skipper.finish();
  return text;
}

describe('skipping what stands within selections', () => {
  it('leaves the tags of selections, and line breaks', () => {
    expect(
      seen(
        '<?xml version="1.0"?><S><PlainTextSelection a="1">\n<Coding>\n</Coding></PlainTextSelection ><Coding/></S>',
      ),
    ).toBe('<?xml version="1.0"?><S><PlainTextSelection a="1">\n\n</PlainTextSelection ><Coding/></S>');
    expect(seen('<q:S><q:PlainTextSelection><q:Coding/></q:PlainTextSelection></q:S>')).toBe(
      '<q:S><q:PlainTextSelection></q:PlainTextSelection></q:S>',
    );
  });

  it('is not deceived by quotes, empty elements and longer names', () => {
    for (const same of [
      '<S><PlainTextSelection n="a>b/" m=\'"\'/><Coding/><PlainTextSelection/></S>',
      '<S><PlainTextSelections><Coding/></PlainTextSelections></S>',
    ])
      expect(seen(same)).toBe(same);
    expect(seen('<S><PlainTextSelection n="/>"><Coding/></PlainTextSelection></S>')).toBe(
      '<S><PlainTextSelection n="/>"></PlainTextSelection></S>',
    );
  });

  it('takes nothing out where "<" may mean something else', () => {
    for (const inside of [
      '<!-- </PlainTextSelection> -->',
      '<![CDATA[</PlainTextSelection>]]>',
      '<?x <a ?>',
    ]) {
      const same = `<S><PlainTextSelection>${inside}<Coding/></PlainTextSelection></S>`;
      expect(seen(same)).toBe(same);
    }
    const nested = '<S><PlainTextSelection><PlainTextSelection/><Coding/></PlainTextSelection></S>';
    expect(seen(nested)).toBe(nested);
  });

  it('does not wait for ever for the end of a selection', () => {
    const long = `<S><PlainTextSelection>${'x'.repeat(1_200_000)}`;
    const rest = '<Coding/></PlainTextSelection></S>';
    expect(seen(long, rest)).toBe(long + rest);
  });

  it('sees the same in whatever pieces a document comes', () => {
    const part = fc.constantFrom(
      '<PlainTextSelection a="1>" b=\'2\'>\n<Coding/>\n</PlainTextSelection>',
      '<PlainTextSelection c="/"/>',
      '<Coding guid="x"/>',
      'tekst &lt; å\n',
      '<p:PlainTextSelection><Coding/></p:PlainTextSelection>',
    );
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.nat(400), { maxLength: 8 }), (parts, cuts) => {
        const document = `<?xml version="1.0"?><S>${parts.join('')}</S>`;
        const at = [0, ...cuts.map((cut) => Math.min(cut, document.length)).sort((a, b) => a - b)];
        const pieces = at.map((from, i) => document.slice(from, at[i + 1] ?? document.length));
        expect(pieces.join('')).toBe(document);
        const whole = seen(document);
        expect(seen(...pieces)).toBe(whole);
        expect(whole.split('\n').length).toBe(document.split('\n').length);
        expect(whole.includes('<Coding/>')).toBe(false);
      }),
    );
  });
});
