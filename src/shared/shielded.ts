/**
 * Signs that mean something to Markdown, to Plotly's own HTML or to a template, each with its stand-in: one of the 32 characters that
 * Unicode keeps for use inside of programs (U+FDD0 to U+FDEF), which no text has.
 */
const signs = '<>&*_`[]\\|~$#@%:.-+=){}!';
const standIns = Array.from({ length: 32 }, (_, i) => String.fromCharCode(0xfdd0 + i));
const isolates = standIns.slice(30);

const standInOf = new Map([...signs].map((sign, i) => [sign, standIns[i]]));
const signOf = new Map([...signs].map((sign, i) => [standIns[i], sign]));

/** Always; and what begins a list, a heading or a link only where it would: an ordinary name is left as it stands. */
const always = /[<>&*_`[\]\\|~$#@%{}]/gu;
const atStart = /^(?:[-+=!:]|\d+[.)])/u;
const inAddress = /:(?=\S)|(?<=[\p{L}\d])\.(?=[\p{L}\d])/gu;

/** Line breaks, which would end a sentence, a row or a heading. */
const breaks = /\s*[\t\n\v\f\r\u0085\u2028\u2029]\s*/gu;
/** What nobody sees and what acts: control characters, overrides of direction, our own stand-ins, halves of characters. */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;
/** Hebrew, Arabic, Syriac, Thaana, NKo and their like are written from right to left. */
const fromRight =
  /[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A name that a user gave (of a code, a source, a coder, an attribute, a project) for a sentence or a figure: its signs are replaced by
 * stand-ins, so that whoever writes the whole out can still tell them from our own markup. `markdownText`, `plotlyText`, `htmlText`,
 * `terminalText` and `plainText` write each of them as the target needs it. It stands on one line; control characters become U+FFFD.
 * To shield twice is to shield once.
 *
 * @example `**${shielded('A*B')}**` // markdownText makes **A\*B** of it
 */
export function shielded(name: string): string {
  const safe = name
    .replace(breaks, ' ')
    .replace(unseen, (found) => (signOf.has(found) || isolates.includes(found) ? found : '\u{FFFD}'))
    .trim()
    .replace(always, standIn)
    .replace(inAddress, standIn)
    .replace(atStart, (found) => found.replace(/[-+=!:.)]/u, standIn));
  return fromRight.test(safe) && !safe.startsWith(isolates[0]) ? `${isolates[0]}${safe}${isolates[1]}` : safe;
}

/**
 * A text with the signs of its names written by a target's rule.
 *
 * @param write what stands for a sign
 * @param directions what stands around a name that is written from right to left; default: nothing
 */
export function unshielded(
  text: string,
  write: (sign: string) => string,
  [open, close]: readonly [string, string] = ['', ''],
): string {
  return text.replace(/[\ufdd0-\ufdef]/gu, (found) => {
    const sign = signOf.get(found);
    if (sign !== undefined) return write(sign);
    return found === isolates[0] ? open : found === isolates[1] ? close : '\u{FFFD}';
  });
}

/** A text with its names as they are: for whoever compares them, and for targets in which no sign has a meaning. */
export function plainText(text: string): string {
  return unshielded(text, (sign) => sign);
}

/** Around a name whose letters run from right to left, so that the signs beside it stay where they are (Unicode Annex 9). */
export const isolation: readonly [string, string] = ['\u2068', '\u2069'];

function standIn(sign: string): string {
  return standInOf.get(sign)!;
}
