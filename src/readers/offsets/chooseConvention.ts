import type { Bilingual } from '../../shared/language.js';
import { conventionName } from './conventionName.js';
import type { OffsetConvention } from './conventions.js';
import type { OffsetFit } from './fitOffsets.js';

export interface ConventionChoice {
  readonly convention: OffsetConvention;
  /** Why it is not the tool's, or what speaks against the tool's though it was kept; null where nothing does. */
  readonly reason: Bilingual | null;
}

/** Quotes that another convention must find beyond those that the tool's own finds. */
const moreQuotes = 3;
/** Share of the quotes below which the tool's own convention is in doubt, and from which another one is good. */
const doubtful = 0.8;
const good = 0.9;
/** Spans that would reach outside and words that are mended, together, before a file is read otherwise for them. */
const signs = 3;
/** Cut words that another convention must mend, net, and how many it must mend for each that it makes. */
const moreWords = 20;
const mendedForEach = 4;

/**
 * Decides whether a file is read by the convention of its tool. It is, unless another one fits clearly better:
 *
 * 1. **Quotes.** The tool's convention finds less than 80 % of the stored quotes, the other one at least 90 %,
 *    and three quotes more.
 * 2. **Inside.** By the tool's convention spans reach outside their texts, by the other none does; the other
 *    finds as many quotes and cuts no more words, and three such spans or mended words speak for it.
 * 3. **Words.** The quotes speak for neither, and of the beginnings and ends that the two place differently the
 *    other one mends at least 20 cut words net, and four for each that it newly cuts.
 *
 * Among several the one with most quotes, then most mended words, then the earlier in the list. Two that place
 * every span alike are not told apart.
 */
export function chooseConvention(own: OffsetConvention, fits: readonly OffsetFit[]): ConventionChoice {
  const ownFit = fits.find((fit) => fit.convention === own);
  if (ownFit === undefined) return { convention: own, reason: null };
  const ranked = fits
    .filter((fit) => fit.convention !== own)
    .sort((a, b) => b.matched - a.matched || a.outside - b.outside || net(b) - net(a));
  for (const other of ranked) {
    const reason = reasonFor(other, ownFit);
    if (reason !== null) return { convention: other.convention, reason };
  }
  const [best] = ranked;
  return best !== undefined && best.matched > ownFit.matched
    ? {
        convention: own,
        reason: tooFew(ownFit, best),
      }
    : { convention: own, reason: null };
}

function tooFew({ matched, quotes }: OffsetFit, other: OffsetFit): Bilingual {
  const name = conventionName(other.convention.name);
  return {
    nb: `${matched} av ${quotes} sitater står der filen sier; som ${name.nb} ville det vært ${other.matched}, for få til å si noe`,
    en: `${matched} of ${quotes} quotes stand where the file says; as ${name.en} it would be ${other.matched}, too few to tell`,
  };
}

function reasonFor(other: OffsetFit, own: OffsetFit): Bilingual | null {
  const { quotes } = own;
  if (
    own.matched < doubtful * quotes &&
    other.matched >= good * quotes &&
    other.matched >= own.matched + moreQuotes
  )
    return {
      nb: `${other.matched} av ${quotes} sitater står der filen sier, i stedet for ${own.matched}`,
      en: `${other.matched} of ${quotes} quotes stand where the file says, instead of ${own.matched}`,
    };
  if (other.matched < own.matched) return null;
  if (own.outside > 0 && other.outside === 0 && net(other) >= 0 && own.outside + net(other) >= signs)
    return {
      nb: `hvert tekstutdrag ligger i teksten sin; ellers ville ${own.outside} gå utenfor`,
      en: `every span lies in its text; else ${own.outside} would reach outside`,
    };
  if (
    other.outside <= own.outside &&
    own.matched >= other.matched &&
    net(other) >= moreWords &&
    other.better >= mendedForEach * other.worse
  )
    return {
      nb: `${net(other)} færre tekstutdrag begynner eller slutter inne i et ord`,
      en: `${net(other)} fewer spans begin or end within a word`,
    };
  return null;
}

function net(fit: OffsetFit): number {
  return fit.better - fit.worse;
}
