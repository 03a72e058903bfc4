import type { Corpus } from '../corpus/corpus.js';

/** Words in a row of a label that are taken for a quote, where a text has them. */
const run = 4;
/** A label of fewer words is one word of the field and another, save where it stands in quotation marks. */
const shortest = 3;
/** Such a label counts from two words on. */
const shortestMarked = 2;

/** A text as words in lower case; what nobody sees (soft hyphens, joiners) and what looks alike is made equal. */
export function plainWords(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .replace(/[\p{Cf}\u00ad]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A word that a line break has parted, as files of printed pages have it. */
const parted = /(\p{L})[-\u00ad\u2010][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu;
/** A word with capitals inside it, which is several: `detGikkBra`. */
const humps = /(?<=\p{Ll})(?=\p{Lu})/gu;

/** Words that a text must have in a row, and the labels that have them. */
interface Wanted {
  readonly words: readonly string[];
  /** Whether the last word may go on: a label that a tool has cut short. */
  readonly isCut: boolean;
  readonly label: number;
}

/**
 * The labels that are somebody's words: four words in a row of one stand in a text, or all of a label of three; in quotation
 * marks two are enough. Case, punctuation and spaces make no difference, nor do words that a line break parts, or that a label has
 * without spaces between them.
 *
 * @param texts each is read once, however many labels there are
 * @returns positions of labels
 * @example inVivoLabels(['Det gikk bra', 'Time'], ['… og det gikk bra til slutt.']) // Set { 0 }
 */
export function inVivoLabels(labels: readonly string[], texts: Iterable<string>): ReadonlySet<number> {
  const wanted = new Map<string, Wanted[]>();
  labels.forEach((label, i) => {
    for (const each of wantedOf(label, i))
      wanted.set(each.words[0], [...(wanted.get(each.words[0]) ?? []), each]);
  });
  const found = new Set<number>();
  const joined = joinedOf(labels);
  for (const text of texts) {
    const whole = text.replace(parted, '$1');
    for (const form of whole === text ? [text] : [text, whole]) {
      const words = plainWords(form);
      words.forEach((word, at) => {
        for (const each of wanted.get(word) ?? [])
          if (!found.has(each.label) && standsAt(words, at, each)) found.add(each.label);
        for (const each of joined.get(word[0]) ?? [])
          if (!found.has(each.label) && isJoinedAt(words, at, each.word)) found.add(each.label);
      });
    }
  }
  return found;
}

/** A word of a label, which may be several that were put together. */
interface Joined {
  readonly word: string;
  readonly label: number;
}

/** A word of fewer letters is not taken for several. */
const shortestJoined = 10;

/** The long words of labels by their first letter. */
function joinedOf(labels: readonly string[]): Map<string, Joined[]> {
  const found = new Map<string, Joined[]>();
  labels.forEach((label, i) => {
    for (const word of plainWords(label)) {
      if (word.length < shortestJoined) continue;
      found.set(word[0], [...(found.get(word[0]) ?? []), { word, label: i }]);
    }
  });
  return found;
}

/** Whether words of a text, from one on, make a word together: as many as a label of several has. */
function isJoinedAt(words: readonly string[], at: number, joined: string): boolean {
  let length = 0;
  for (let i = at; i < words.length && length < joined.length; i++) {
    if (!joined.startsWith(words[i], length)) return false;
    length += words[i].length;
    if (length === joined.length) return i - at + 1 >= shortest;
  }
  return false;
}

function wantedOf(label: string, position: number): Wanted[] {
  const words = plainWords(label.replace(humps, ' '));
  const isMarked = /[«»"“”„‟]|(?<!\p{L})['‘’]|['‘’](?!\p{L})/u.test(label);
  const isCut = /(?:…|\.\.\.)\W*$/u.test(label);
  if (words.length < (isMarked ? shortestMarked : shortest)) return [];
  const length = Math.min(run, words.length);
  return Array.from({ length: words.length - length + 1 }, (_, start) => ({
    words: words.slice(start, start + length),
    isCut: isCut && start + length === words.length,
    label: position,
  }));
}

function standsAt(words: readonly string[], at: number, { words: wanted, isCut }: Wanted): boolean {
  return wanted.every((word, i) => {
    const own = words[at + i];
    if (own === undefined) return false;
    return own === word || (isCut && i === wanted.length - 1 && own.startsWith(word));
  });
}

/** What people said or wrote in the sources of a project, all but studies, which are published. */
export function* protectedTexts({ sources, selections, lines, details }: Corpus): Generator<string> {
  const isStudy = sources.map(({ kind }) => kind === 'study');
  for (const { text, kind } of sources) if (text !== null && kind !== 'study') yield text.value;
  for (let i = 0; i < selections.length; i++)
    if (selections.storedQuote[i] !== '' && !isStudy[selections.source[i]]) yield selections.storedQuote[i];
  for (let i = 0; i < lines.length; i++) if (!isStudy[lines.source[i]]) yield lines.quote[i];
  for (const { transcripts = [] } of details?.sources ?? [])
    for (const { text } of transcripts) if (text !== null) yield text;
}
