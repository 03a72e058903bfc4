import { type Identifier, identifierOf } from './identifier.js';
import { isFunctionWord, knownName } from './names/lexicon.js';
import { matchesIn, stretchesAround } from './near.js';
import { numberWord } from './spoken/numberWords.js';
import { isEnglish, isNorwegian } from './words/words.js';

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}/gu;

/** What the sign is called where nothing else is meant, and how it is written so that machines do not see it. */
const surelyAt =
  '(?:krøllalfa(?:-?tegn(?:et)?)?|alfa ?krøll(?:en)?|krøll[ -]alfa|krølla|krøll-?a|snabel[ -]?a|grisehale(?:n)?|at-tegn(?:et)?)';
const disguisedAt =
  '(?: ?[([{<]\\s?(?:at|a|ætt|krøllalfa|alfakrøll|@)\\s?[)\\]}>] ?| ?(?:\\*at\\*|"at"|"@"|«at»|_at_|-at-) ?)';
/** What may be said before it and behind it. */
const then = '(?:,? ?(?:og så|så|og)?,? )';
const sure = `(?:${then}${surelyAt}${then}|${disguisedAt})`;
/** Words that are something else as well: only before a domain that ends as domains do. */
const perhapsAt = '(?:,? (?:at|ætt|att|alfa|krøll|kråll) | ?@[ \\n]?)';
/** The full stop, said, disguised or typed. */
const dot =
  '(?:,? (?:punktum|punkt|prikk|dott?),? | ?[([{]\\s?(?:punktum|punkt|prikk|dott?|\\.)\\s?[)\\]}] ?|\\.| \\. )';
const sign =
  '(?: (?:understrek|underskrift|understreking|underscore|bindestrek|strek|dash|hyphen|minus|pluss)(?:,? | tegn ))';
const topDomain =
  '(?:no|com|org|net|se|dk|fi|io|me|info|eu|uk|de|pl|edu|nu|is|fr|so|ru|ua|lt|lv|ee|es|it|nl|ch|us|tr|vn|in|biz|online|example|test)';
const label = '[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,62}';
/** The first part: words and numbers with full stops and strokes between them, then perhaps a number. */
const local = `(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}][\\p{L}\\p{N}_%+-]{0,62}(?:(?:${dot}|${sign})${label}){0,4}(?: \\d{1,4}(?!\\p{L}))?(?:,? (?:i|alt i) ett(?: ord)?| i eitt ord| all one word| in one word)?`;
const end = '(?![\\p{L}\\p{N}])';
/** Before a sign that is surely meant, any domain does, and one that is not finished too: "krøllalfa gmail". */
const said = new RegExp(
  `${local}${sure}${label}(?:${sign}${label})?(?:${dot}(?! )${label}){0,3}${end}`,
  'giu',
);
const saidOfDomain = new RegExp(
  `${local}${perhapsAt}(?!(?:the|a|an|that|this|my|your|our|any|every|each|one|det|den|dette|et|en|vi|de|jeg|han|hun) )${label}(?:${sign}${label})?(?:${dot}${label}){0,2}(?:${dot}|, ?|\\. (?=(?:com|net|org)(?!\\p{L}))| \\.)${topDomain}${end}`,
  'giu',
);
/** `kari@gmail`: without the end of its domain. */
const cutShort =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}][\p{L}\p{N}._%+-]{1,63}@[\p{L}][\p{L}\p{N}-]{2,40}(?![\p{L}\p{N}@])/gu;

const atSigns = /krøl|kråll|alfa|snabel|grisehale|at-tegn|[([{<*"«_-]\s?(?:at?|ætt|@)\s?[)\]}>*"»_-]/giu;
const endings = new RegExp(
  `(?: at | ætt | att | alfa | krøll | kråll |@ ?)(?=[\\p{L}\\p{N}_-]+(?:${sign}|${dot}|, ?|\\. | \\.)[\\p{L}\\p{N}])`,
  'giu',
);

/** E-mail addresses, also as people say them: "kari punktum nordmann krøllalfa example punktum no", `kari (at) example.no`. */
export function emails(text: string): Identifier[] {
  const hasSign = text.includes('@');
  const near = hasSign ? stretchesAround(text, /@/gu, 66, 350) : [];
  const spoken = [
    ...[...matchesIn(text, said, stretchesAround(text, atSigns, 190, 240))].filter(([own]) => isAddress(own)),
    ...matchesIn(text, saidOfDomain, stretchesAround(text, endings, 190, 240)),
  ];
  return [
    ...[...matchesIn(text, email, near)].map((match) => identifierOf(match, 'email', 'certain')),
    ...[...matchesIn(text, cutShort, near)].map((match) => identifierOf(match, 'email', 'likely')),
    ...spoken.map((match) => withWordsBefore(text, identifierOf(match, 'email', 'likely'))),
  ];
}

/** Whether what was said has the end of a domain, or a last word that is none of a sentence: "krøllalfa gmail". */
function isAddress(said: string): boolean {
  const lower = said.toLowerCase();
  if (/(?:punktum|punkt|prikk|dott?|\.)[)\]}]? ?\p{L}{2,}$/u.test(lower)) return true;
  const last = /[\p{L}\p{N}_-]+$/u.exec(lower)?.[0] ?? '';
  return last.length > 2 && !isFunctionWord(last) && !isNorwegian(last) && !isEnglish(last);
}

/** A number that is said behind a name, a stroke that is said, and what is written as names of users are. */
const strokes = /^(?:punktum|punkt|prikk|dott?|understrek|underscore|bindestrek|strek|dash|minus)$/iu;
const partOfAddress = /\p{L}[.\d_]\p{L}|\d\p{L}|\p{L}\d/u;

/** What was said, with what belongs to it before: "kari nordmann åttifire krøllalfa gmail" is one word when it is typed. */
function withWordsBefore(text: string, found: Identifier): Identifier {
  let { start } = found;
  for (let words = 0; words < 5; words++) {
    const [before, word] =
      /(?<![\p{L}\p{N}.@])([\p{L}\d][\p{L}\d._-]{0,30}),? $/u.exec(
        text.slice(Math.max(0, start - 34), start),
      ) ?? [];
    if (before === undefined || word === undefined) break;
    const first = /^[\p{L}\d]+/u.exec(text.slice(start, start + 30))?.[0].toLowerCase() ?? '';
    const belongs =
      strokes.test(word) ||
      strokes.test(first) ||
      numberWord(first) !== null ||
      partOfAddress.test(word) ||
      isName(word);
    if (!belongs || isFunctionWord(word.toLowerCase())) break;
    start -= before.length;
  }
  return start === found.start ? found : { ...found, start, text: text.slice(start, found.end) };
}

function isName(word: string): boolean {
  return knownName(word.toLowerCase())?.word === false;
}
