import { folded } from '../shared/folded.js';
import type { Code } from './code.js';
import type { Corpus } from './corpus.js';

/** What a trade-off is between: a code of the codebook, or a name that no code has. */
export interface NamedInterest {
  readonly code: Code | null;
  readonly name: string;
}

/** A code that says by its name that one interest was put before another. */
export interface TradeoffCode {
  readonly code: Code;
  readonly before: NamedInterest;
  readonly after: NamedInterest;
}

/**
 * How sure the words of a name are. `said`: they can mean nothing else. `plain`: they may be said of time too, as in
 * `Tiltak foran utdanning`. `weak`: they mostly are, so they count only between interests that are known.
 */
type Sureness = 'said' | 'plain' | 'weak';

const verbs =
  '(?:(?:er|ble|blir|vart|is|was|gets)\\s+)?(?:satt|sett|settes|prioritert|prioriteres|rangert|put|placed|prioriti[sz]ed|ranked)';

/** Words between two interests: those that put what stands before them first, and those that put it last. */
const readings: readonly { readonly words: string; readonly sure: Sureness; readonly turned: boolean }[] = [
  {
    words: `${verbs}\\s+(?:foran|framfor|fremfor|føre|over|høyere enn|before|above|over|ahead of|higher than)|(?:går|gikk|gjekk|kommer|kjem|goes|comes) (?:foran|framfor|fremfor|føre|before|ahead of)|takes precedence over|veier tyngre enn|trumfer|outweighs|trumps`,
    sure: 'said',
    turned: false,
  },
  {
    words: `${verbs}\\s+(?:etter|bak|under|lavere enn|after|behind|below|lower than)|(?:må )?(?:vike|viker|vik) for|(?:must )?(?:yields?|gives? way) to`,
    sure: 'said',
    turned: true,
  },
  { words: 'foran|framfor|fremfor|before', sure: 'plain', turned: false },
  { words: 'føre|før|over|ahead of|>', sure: 'weak', turned: false },
  { words: 'etter|bak|after|behind|<', sure: 'weak', turned: true },
];

/** How NVivo and people set off the type of a relationship: `A (put before) B`, `A - put before - B`, `A / … / B`. */
const patterns = readings.map(({ words, ...reading }) => ({
  ...reading,
  pattern: new RegExp(
    `^(.+?)(?: [-–—]+>? | ?[([/|:"“«] ?| )(?:${words})(?: [-–—]+>? | ?[)\\]/|:"”»] ?| )(.+)$`,
    'iu',
  ),
}));

/** Longer names are sentences, not names of trade-offs. */
const longestName = 300;

/** A name read as a trade-off. */
export interface TradeoffReading {
  readonly before: string;
  readonly after: string;
  readonly sure: Sureness;
}

/**
 * Every way in which a name says that one thing is put before another, the surest first.
 *
 * @example tradeoffReadings('Control put before trust')[0] // { before: 'Control', after: 'trust', sure: 'said' }
 */
export function tradeoffReadings(name: string): TradeoffReading[] {
  const spaced = name.normalize('NFC').replaceAll('\\', '/').trim().replace(/\s+/gu, ' ');
  if (spaced.length > longestName) return [];
  return patterns.flatMap(({ pattern, sure, turned }) => {
    const [, one, other] = pattern.exec(spaced) ?? [];
    if (one === undefined || other === undefined || folded(one) === folded(other)) return [];
    // `Avveining: Kontroll foran tillit`: what stands before a colon may be the heading of many.
    const colon = one.lastIndexOf(':');
    const heads = colon < 0 ? [one] : [one, one.slice(colon + 1)];
    return heads.map((head) => {
      const [a, b] = [head.trim(), other.trim()];
      return turned ? { before: b, after: a, sure } : { before: a, after: b, sure };
    });
  });
}

/**
 * The codes that say by their name that one interest was put before another: `Kontroll satt foran Tillit`, `Control put
 * before Trust`, NVivo's relationship `Kontroll (satt foran) Tillit`, and turned `Tillit satt etter Kontroll`.
 *
 * Both must be interests: codes of the family interest, or `known` by codes with the roles before and after. Where the code
 * itself is of the family interest and its words are sure enough, its own name says that they are.
 *
 * @param known names of interests that have sides and may have no code of their own
 * @example tradeoffCodes(corpus)[0].before.name // 'Kontroll'
 */
export function tradeoffCodes(
  { codes }: Pick<Corpus, 'codes'>,
  known: readonly string[] = [],
): TradeoffCode[] {
  const named = interestFinder(codes, known);
  return codes.flatMap((code) => {
    for (const { before, after, sure } of tradeoffReadings(code.name)) {
      const [one, other] = [named(before), named(after)];
      const own = code.family === 'interest' && code.role === null && sure !== 'weak';
      if ((one !== undefined && other !== undefined) || own)
        return [{ code, before: one ?? nameOnly(before), after: other ?? nameOnly(after) }];
    }
    return [];
  });
}

/** Codes that say in so many words that one thing was put before another, of which one at least is no interest. */
export function doubtfulTradeoffCodes(
  { codes }: Pick<Corpus, 'codes'>,
  known: readonly string[] = [],
): { readonly code: Code; readonly unknown: readonly string[] }[] {
  const named = interestFinder(codes, known);
  const read = new Set(tradeoffCodes({ codes }, known).map(({ code }) => code.index));
  return codes.flatMap((code) => {
    const found = tradeoffReadings(code.name).find(({ sure }) => sure === 'said');
    if (found === undefined || read.has(code.index)) return [];
    return [{ code, unknown: [found.before, found.after].filter((name) => named(name) === undefined) }];
  });
}

function interestFinder(
  codes: readonly Code[],
  known: readonly string[],
): (name: string) => NamedInterest | undefined {
  const found = new Map<string, NamedInterest>();
  const add = (key: string, interest: NamedInterest) => {
    if (!found.has(folded(key))) found.set(folded(key), interest);
  };
  const own = codes.filter(({ family, role }) => family === 'interest' && role === null);
  for (const code of own) add(code.name, { code, name: code.name });
  for (const code of own) for (const key of [code.nameEnglish, code.id]) add(key, { code, name: code.name });
  for (const name of known) add(name, nameOnly(name));
  return (name) => found.get(folded(name));
}

const nameOnly = (name: string): NamedInterest => ({ code: null, name });
