/** Names that tools make up themselves: qc's `line:642`, ATLAS.ti's `Quotation 6:1`. */
const numbered = /^(?:line:\d+|\S+ \d+:\d+)$/u;

/** What the name of a selection says about the text that it selects. */
export type NameVerdict = 'matches' | 'differs' | 'is no quote';

/**
 * Compares the name of a selection with the text at its offsets. ATLAS.ti and MAXQDA name a selection after its
 * text, with line breaks as spaces and cut off by an ellipsis, unless a person gave it another name.
 */
export function compareName(name: string, found: string, length: number): NameVerdict {
  if (numbered.test(name)) return 'is no quote';
  const quote = squeeze(name);
  const cut = cutOff(quote);
  const text = squeeze(found);
  if (text !== '' && (cut === null ? text === quote : cut.length >= 8 && text.startsWith(cut)))
    return 'matches';
  return quoteIn(name, length) === '' ? 'is no quote' : 'differs';
}

/** Whether it is worth comparing: a name much shorter than the selection, and not cut off, is somebody's own. */
export function mayQuote(name: string, length: number): boolean {
  return name !== '' && (name.length * 2 >= length || /(?:…|\.\.\.)\s*$/u.test(name));
}

/**
 * The name if it can only be the quoted text or its beginning: as long as the selection, or cut off and shorter.
 * Empty otherwise.
 */
export function quoteIn(name: string, length: number): string {
  if (numbered.test(name) || name === '') return '';
  const cut = cutOff(squeeze(name));
  if (cut !== null) return cut.length >= 8 && cut.length < length ? name : '';
  return name.length === length || [...name].length === length ? name : '';
}

/** The name of a selection that has no place in its text; empty where the tool made it up, or it says nothing. */
export function nameAsQuote(name: string): string {
  return numbered.test(name) || name.trim() === '' ? '' : name;
}

function cutOff(quote: string): string | null {
  const match = /^(.*?)\s*(?:…|\.\.\.)$/u.exec(quote);
  return match === null ? null : match[1];
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
