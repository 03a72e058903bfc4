import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { label } from '../../words/labels.js';
import { termsIn } from '../../words/terms.js';
import {
  type ConditionValue,
  type CreatedAndDestroyed,
  type ValueSides,
  valueHolder,
} from './createdAndDestroyed.js';
import { pairsCaption, sideRow } from './opposing.quotes.js';
import { holderLabel } from './value.labels.js';

export interface ValueQuoteOptions {
  /** Pairs of quotes shown at most; default 8. */
  readonly most?: number;
  /** Letters of a quote at most; default: all of it. */
  readonly letters?: number;
}

/**
 * For each condition two quotes, one in which it creates value and one in which it destroys it (or hinders it, where nothing is
 * destroyed), of different sources: apart for individual and public value where both sides speak of the same, otherwise
 * across them. The rule is that of `createdAndDestroyed`, which the caption repeats.
 */
export function createdAndDestroyedQuotes(
  found: CreatedAndDestroyed,
  options: ValueQuoteOptions = {},
): ReportTable {
  const { corpus, directed, conditions, split } = found;
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const holder = valueHolder(directed);
  const all = conditions.flatMap(pairsOf);
  const shown = all.slice(0, options.most ?? 8);
  const rows = shown.flatMap(({ condition, creates, takes }) =>
    [creates, takes].map((side) => ({
      condition: codeLabel(condition, language),
      what: side === creates ? texts.created : side.destroys ? texts.destroyed : texts.hindered,
      whose: holder(side.unit)
        .map((whose) => holderLabel(whose, language))
        .join(', '),
      ...sideRow({ corpus, directed }, side, language, options.letters),
    })),
  );
  const columns = [
    { key: 'condition', label: terms.condition },
    { key: 'what', label: texts.what },
    ...(split ? [{ key: 'whose', label: texts.whose }] : []),
    { key: 'group', label: `${terms.group} (${label(found.grouping?.attribute ?? '', language)})` },
    { key: 'source', label: terms.source },
    { key: 'quote', label: terms.quote },
  ];
  const caption = pairsCaption(shown.length, all.length, texts, language);
  return { kind: 'table', language, name: 'created-and-destroyed-quotes', columns, rows, caption };
}

/** The pairs of each part that has both sides; of all of it where no part has. */
function pairsOf({ condition, all, parts }: ConditionValue) {
  const pairs = ({ pair }: ValueSides) => (pair === null ? [] : [{ condition, ...pair }]);
  const apart = parts.filter(({ whose }) => whose !== 'unsaid').flatMap(pairs);
  return apart.length > 0 ? apart : pairs(all);
}

const words = {
  nb: {
    what: 'Hva som skjer med verdien',
    whose: 'Verdi for hvem',
    created: 'skapes',
    hindered: 'hemmes',
    destroyed: 'ødelegges',
    nothing: 'Ingen betingelse skaper verdi i én kilde og hemmer eller ødelegger den i en annen.',
    caption: (pairs: string) =>
      `${pairs} av sitater om samme betingelse. De er valgt av denne regelen, ikke for hånd: blant kildene der verdi skapes, den med høyest balanse; blant dem der den hemmes, den med flest tekstutdrag som ødelegger, så den med lavest balanse (ved likhet den med flest tekstutdrag i den retningen, så den første); av hver det første tekstutdraget i den retningen. Sitatene illustrerer; tallene står i tabellen.`,
    cut: (shown: string) => `De ${shown} første er vist.`,
  },
  en: {
    what: 'What becomes of the value',
    whose: 'Value for whom',
    created: 'created',
    hindered: 'hindered',
    destroyed: 'destroyed',
    nothing: 'No condition creates value in one source and hinders or destroys it in another.',
    caption: (pairs: string) =>
      `${pairs} of quotes on the same condition. They are chosen by this rule and not by hand: of the sources in which value is created, the one with the highest balance; of those in which it is hindered, the one with the most selections that destroy, then the one with the lowest balance (in a tie, the one with more selections in that direction, then the first); from each, the first selection in that direction. The quotes illustrate; the numbers are in the table.`,
    cut: (shown: string) => `The first ${shown} are shown.`,
  },
} as const;
