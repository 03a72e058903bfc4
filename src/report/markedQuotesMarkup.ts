import { plainText, shielded } from '../shared/shielded.js';
import { htmlText } from './escape/htmlText.js';
import { markdownText } from './escape/markdownText.js';
import { terminalText } from './escape/terminalText.js';
import type { MarkedPiece, MarkedQuote, MarkedQuotes } from './markedQuotes.js';

/** What is counted stands on a ground of its own with dark letters, other codings have a line below: seen in grey and in dark too. */
const counted = 'background:Mark;color:MarkText;padding:0 1px';
const coded = 'border-bottom:1px dotted currentColor';
const mark = 'font-size:85%;opacity:0.85';

/** Quotes as HTML for a notebook; every text is escaped. */
export function quotesHtml({ quotes, caption }: MarkedQuotes): string {
  const piece = ({ text, ends, isCounted, isCoded }: MarkedPiece) => {
    const words = htmlText(text);
    const style = isCounted ? counted : isCoded ? coded : '';
    const marked = style === '' ? words : `<span style="${style}">${words}</span>`;
    return (
      marked +
      ends.map((codes) => ` <span style="${mark}">[${codes.map(htmlText).join('; ')}]</span>`).join('')
    );
  };
  const quote = ({ source, about, passages }: MarkedQuote) =>
    [
      `<p style="margin:0.8em 0 0.2em"><strong>${htmlText(source)}</strong>${about === '' ? '' : ` · ${htmlText(about)}`}</p>`,
      ...passages.map(
        (pieces) =>
          `<blockquote style="margin:0 0 0.3em;white-space:pre-wrap">${pieces.map(piece).join('')}</blockquote>`,
      ),
    ].join('\n');
  return [...quotes.map(quote), `<p>${htmlText(caption)}</p>`].join('\n');
}

/** Quotes as plain text: `[` where a coded selection begins, `](codes)` where it ends, and stars around what was counted. */
export function quotesText(quotes: MarkedQuotes): string {
  return terminalText(written(quotes, plainText, '*'));
}

/** The same as Markdown. */
export function quotesMarkdown(quotes: MarkedQuotes): string {
  return written(quotes, (text) => markdownText(keptSpaces(text)), '**');
}

function written({ quotes, caption }: MarkedQuotes, write: (text: string) => string, star: string): string {
  const piece = ({ text, begins, ends, isCounted }: MarkedPiece) => {
    const words = write(text);
    const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(words)!;
    const told = isCounted && inner !== '' ? `${before}${star}${inner}${star}${after}` : words;
    const [open, close] = star === '*' ? ['[', ']'] : ['\\[', '\\]'];
    return `${open.repeat(begins)}${told}${ends.map((codes) => `${close}(${codes.map(write).join('; ')})`).join('')}`;
  };
  const quote = ({ source, about, passages }: MarkedQuote) =>
    [
      `${write(source)}${about === '' ? '' : ` · ${write(about)}`}`,
      ...passages.map((pieces) => pieces.map(piece).join('')),
    ].join('\n\n');
  return [...quotes.map(quote), write(caption)].join('\n\n');
}

/** A text of the material is no markup of ours; spaces at its ends stand. */
function keptSpaces(text: string): string {
  const [, before, inner, after] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text)!;
  return `${before === '' ? '' : ' '}${shielded(inner)}${after === '' ? '' : ' '}`;
}
