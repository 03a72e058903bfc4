import { codeLabel } from '../figures/codeLabels.js';
import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { countedUnits } from '../units/unit.labels.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import type { JointOccurrence } from './jointOccurrence.js';
import { noTestText } from './noTest.labels.js';

/**
 * How often some codes stand together without some others, in words, and why there is no p.
 *
 * @example show(cooccurrence.jointStatement(cooccurrence.jointOccurrence(corpus, { all: ['C06', 'V06', 'hemmer'] })))
 */
export function jointStatement(found: JointOccurrence): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const names = (codes: JointOccurrence['all']) =>
    listed(
      codes.map((code) => `**${codeLabel(code, language)}**`),
      language,
    );
  const sentences = [
    texts.together({
      all: names(found.all),
      none: found.none.length === 0 ? null : names(found.none),
      count: formatNumber(found.count, language),
      units: countedUnits(found.unit, found.units, language),
      one: found.all.length === 1,
    }),
    ...(found.count > 0
      ? [texts.sources(bearersOf(found, language), formatPercent(found.largestShare, language))]
      : []),
    ...(found.noTest === null ? [] : [noTestText(found.noTest, language)]),
  ];
  return { kind: 'statement', text: sentences.join(' ') };
}

/** What the count comes from: sources, or groups of them where those are the units. */
function bearersOf({ unit, sources }: JointOccurrence, language: Language): string {
  return unit.startsWith('group:')
    ? countedUnits(unit, sources, language)
    : counted(sources, 'source', language);
}

interface Together {
  readonly all: string;
  readonly none: string | null;
  readonly count: string;
  readonly units: string;
  readonly one: boolean;
}

const words = {
  nb: {
    together: ({ all, none, count, units, one }: Together) =>
      `${all} står ${one ? '' : 'sammen '}${none === null ? '' : `uten ${none} `}i ${count} av ${units}.`,
    sources: (sources: string, largest: string) =>
      `Antallet kommer fra ${sources}, og den som bidrar mest, står for ${largest}.`,
  },
  en: {
    together: ({ all, none, count, units, one }: Together) =>
      `${all} ${one ? 'occurs' : 'occur together'} ${none === null ? '' : `without ${none} `}in ${count} of ${units}.`,
    sources: (sources: string, largest: string) =>
      `They come from ${sources}, and the one that contributes most accounts for ${largest}.`,
  },
} as const;
