import { folded } from '../shared/folded.js';
import type { Code } from './code.js';
import type { Corpus } from './corpus.js';
import { type NamedInterest, type TradeoffCode, tradeoffCodes } from './tradeoffCodes.js';

/** What is weighed against others, with the codes that put it first and those that put it after. */
export interface Interest {
  /** Position among the interests: those with sides in the order of the codebook, then those that only names give. */
  readonly index: number;
  /** The code of the interest itself; null where the codebook has only its two sides. */
  readonly code: Code | null;
  readonly name: string;
  readonly nameEnglish: string;
  readonly before: readonly Code[];
  readonly after: readonly Code[];
}

/** The interests of a codebook, and the codes that say by their name which of two was put before the other. */
export interface WeighedInterests {
  readonly interests: readonly Interest[];
  /** Each with the positions of its interests. */
  readonly pairs: readonly { readonly code: Code; readonly before: number; readonly after: number }[];
}

/**
 * The interests of a codebook: those of its codes with the roles `before` and `after`, and those that are named by codes
 * such as `Kontroll satt foran Tillit` (`tradeoffCodes`).
 *
 * - A code with a role belongs to its parent, where the parent is an interest: it has no role, is called something other
 *   than a side, and holds the two sides of one interest.
 * - Else codes belong together whose names are the same without the words for the side (`Kontroll foran`, `Kontroll etter`;
 *   or `Før > Kontroll`, `Etter > Kontroll`), as a codebook without parents has them.
 *
 * @example interestsOf(corpus).map(({ name }) => name) // ['Likebehandling', 'Brukerens behov', …]
 */
export function interestsOf(corpus: Corpus): readonly Interest[] {
  return weighedInterests(corpus).interests;
}

/** `interestsOf`, with the codes that name two interests at once. */
export function weighedInterests(corpus: Corpus): WeighedInterests {
  const { sided, pairs } = namedInterests(corpus);
  const drafts = [...sided];
  const place = ({ code, name }: NamedInterest) =>
    drafts.findIndex(
      (draft) => (code !== null && draft.code === code) || folded(draft.name) === folded(name),
    );
  const added = pairs
    .flatMap(({ before, after }) => [before, after])
    // In the order of the codebook, as interests with sides stand.
    .sort((a, b) => (a.code?.index ?? corpus.codes.length) - (b.code?.index ?? corpus.codes.length));
  for (const interest of added) {
    if (place(interest) >= 0) continue;
    const { code, name } = interest;
    drafts.push({ code, name, nameEnglish: code?.nameEnglish ?? name, before: [], after: [] });
  }
  const found = pairs.map(({ code, before, after }) => ({
    code,
    before: place(before),
    after: place(after),
  }));
  const interests = drafts.map((draft, index) => {
    const of = (side: 'before' | 'after') => [
      ...draft[side],
      ...found.filter((pair) => pair[side] === index).map(({ code }) => code),
    ];
    return { ...draft, index, before: of('before'), after: of('after') };
  });
  return { interests, pairs: found };
}

/** The interests that have sides, and the codes that are read as trade-offs by their name. */
function namedInterests(corpus: Corpus): {
  readonly sided: readonly Omit<Interest, 'index'>[];
  readonly pairs: readonly TradeoffCode[];
} {
  const all = sidedInterests(corpus, new Set());
  const known = all.map(({ name }) => name);
  const pairs = tradeoffCodes(corpus, known);
  // A code that names two interests is no side of a third, whatever role it was given.
  const both = new Set(pairs.map(({ code }) => code.index));
  return { sided: both.size === 0 ? all : sidedInterests(corpus, both), pairs };
}

function sidedInterests(corpus: Corpus, without: ReadonlySet<number>): Omit<Interest, 'index'>[] {
  const sides = corpus.codes.filter(
    ({ role, index }) => (role === 'before' || role === 'after') && !without.has(index),
  );
  const found = new Map<string, Code[]>();
  for (const code of sides) {
    const parent = ownInterest(corpus, code, sides);
    const key = parent === null ? `name ${keyOf(code)}` : `code ${parent.index}`;
    found.set(key, [...(found.get(key) ?? []), code]);
  }
  return [...found].map(([key, codes]) => {
    const code = key.startsWith('code ')
      ? corpus.codes[Number(key.slice(5))]
      : (corpus.codes.find(
          (each) => each.role === null && each.family === 'interest' && key === `name ${keyOf(each)}`,
        ) ?? null);
    const [first] = codes;
    return {
      code,
      name: code?.name ?? withoutSide(first.name),
      nameEnglish: code?.nameEnglish ?? withoutSide(first.nameEnglish),
      before: codes.filter(({ role }) => role === 'before'),
      after: codes.filter(({ role }) => role === 'after'),
    };
  });
}

/** The parent, where it is the interest of a code with a role. */
function ownInterest(corpus: Corpus, code: Code, sides: readonly Code[]): Code | null {
  const parent = code.parent < 0 ? null : corpus.codes[code.parent];
  if (parent === null || parent.role !== null || isSide(parent.name)) return null;
  const within = sides.filter(({ parent: own }) => own === parent.index);
  const oneSide = new Set(within.map(({ role }) => role)).size === 1;
  // Many codes of one side under one heading are many interests put first, or many put after.
  if (oneSide) return within.length === 1 ? parent : null;
  const names = new Set(within.map(keyOf));
  const paired = [...names].filter((name) =>
    (['before', 'after'] as const).every((role) =>
      within.some((each) => each.role === role && keyOf(each) === name),
    ),
  );
  return names.size > 1 && paired.length > 0 ? null : parent;
}

const keyOf = (code: Code) => withoutSide(code.name).toLocaleLowerCase('nb');

/** Words that tell which side of a trade-off a code is, at either end of its name. */
const sideWords =
  '(?:(?:satt|sett|put|set|går|gjekk|gikk|goes|comes|kommer|kjem|må|must)[\\s_]+)?(?:foran|framfor|fremfor|føre|før|først|fyrst|etter|bak|sist|vike|viker|vinner|taper|before|after|first|last|second|behind|wins|loses|won|lost|yields?|yield)';
const atEnd = new RegExp(`[\\s_:;,.()/\\[\\]–—-]*(?<![\\p{L}])${sideWords}[\\s)\\].]*$`, 'iu');
const atStart = new RegExp(`^[\\s(\\[]*${sideWords}(?![\\p{L}])[\\s_:;,.()/\\[\\]–—-]*`, 'iu');

/** A name without the words for the side; the name itself where nothing else is left. */
function withoutSide(name: string): string {
  const rest = name.replace(atEnd, '').replace(atStart, '').trim();
  return rest === '' ? name.trim() : rest;
}

function isSide(name: string): boolean {
  return name.replace(atEnd, '').replace(atStart, '').trim() === '';
}
