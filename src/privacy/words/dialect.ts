import { isNorwegian } from './words.js';

/**
 * Whether a word in small letters is one of Norwegian as dialects say it, by rules and not by a list, of which there is none that
 * may be used: an article or pronoun that leans on it ("ordfør'n", "på'n"), "æ" for "e" ("fæm"), plurals in -an ("papiran"), verbs
 * without their e ("spurt"), nynorsk "-leik", "-semd", "vêr".
 */
export function isDialect(lower: string): boolean {
  if (lower.length < 3 || (lower.length < 4 && !lower.includes('æ'))) return false;
  const leaning = /^(\p{L}{2,})'(?:n|a|an|en|er|r|t|et|em|ern)$/u.exec(lower)?.[1];
  if (leaning !== undefined)
    return isNorwegian(leaning) || isNorwegian(`${leaning}e`) || isNorwegian(`${leaning}er`);
  if (lower.includes('ê') || lower.includes('ò'))
    return isNorwegian(lower.replace(/ê/gu, 'æ').replace(/ò/gu, 'o')) || /vêr$/u.test(lower);
  return forms(lower).some(isNorwegian);
}

/** What the word would be in the list of bokmål. */
function forms(lower: string): string[] {
  const all: string[] = [];
  if (lower.includes('æ')) all.push(lower.replace('æ', 'e'), lower.replace('æ', 'a'));
  if (/an$/u.test(lower) && lower.length > 5) all.push(`${lower.slice(0, -2)}ene`, `${lower.slice(0, -2)}er`);
  if (/leik(?:en|s)?$/u.test(lower)) all.push(lower.replace(/leik(?:en|s)?$/u, 'het'));
  if (/semd(?:a|er|ene)?$/u.test(lower)) all.push(lower.replace(/semd(?:a|er|ene)?$/u, 'somhet'));
  // "spurt", "ringt", "hørt", "levver": verbs lose their e, or double what stands in their middle.
  if (/[^aeiouyæøå]t$/u.test(lower) && lower.length > 4) all.push(`${lower}e`);
  if (/(?:vv|ll|nn|mm)e[rt]?$/u.test(lower)) all.push(lower.replace(/(.)\1(?=e)/u, '$1'));
  return all;
}
