import { chooseCodes, defaultChoice } from '../corpus/chooseCodes.js';
import { type Code, nameIn } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { countKey } from '../disclosure/countModel.js';
import type { Release } from '../disclosure/release.js';
import type { AnalysisOptions } from '../inference/analysis/analysisOptions.js';
import {
  type DirectedUnits,
  directedUnits,
  sourceDirections,
  unitsWith,
} from '../questions/directedUnits.js';
import { directions, verdict } from '../questions/direction.js';
import { quoteText } from '../report/quoteText.js';
import { label } from '../words/labels.js';
import { termsIn } from '../words/terms.js';
import type { ReleasedTable } from './publicTable.js';

/**
 * Quotes to publish, where they are asked for: of each pair of codes and direction whose number of sources is shown, one. Nothing
 * is said of its source, and there are never two, so that quotes tell of no more sources than the counts do.
 */
export function publishedQuotes(corpus: Corpus, analysis: AnalysisOptions, release: Release): ReleasedTable {
  const { language } = corpus;
  const terms = termsIn(language);
  const { coders } = analysis;
  const directed = directedUnits(corpus, coders === undefined ? {} : { coders });
  const usual =
    analysis.rows === undefined && analysis.columns === undefined
      ? defaultChoice(corpus)
      : { rows: 'all', columns: 'all' };
  const [rows, columns] = [analysis.rows ?? usual.rows, analysis.columns ?? usual.columns].map((side) =>
    chooseCodes(corpus, side, analysis),
  );
  const seen = new Set<string>();
  const quotes = rows.flatMap((row) =>
    columns.flatMap((column) => {
      const keys = [`pair:${row.id}:${column.id}`, `pair:${column.id}:${row.id}`];
      const key = keys.find((each) => release.shows([countKey(each, 'mentions')]));
      if (row === column || key === undefined || seen.has(key)) return [];
      seen.add(key);
      return quotesOf(directed, key, [row, column], release);
    }),
  );
  return {
    kind: 'table',
    name: 'quotes',
    section: 'cooccurrence',
    language,
    columns: [
      { key: 'row', label: terms.row },
      { key: 'column', label: terms.column },
      { key: 'direction', label: terms.direction },
      { key: 'quote', label: terms.quote },
    ],
    rows: quotes,
    caption: words[language],
    withheld: 0,
  };
}

/** One quote of each direction that is shown, from the first source that is counted there. */
function quotesOf(directed: DirectedUnits, key: string, pair: readonly [Code, Code], release: Release) {
  const { corpus, incidence, direction } = directed;
  const { language } = corpus;
  const units = unitsWith(directed, pair);
  const counts = sourceDirections(directed, units);
  return [...directions, 'undirected' as const].flatMap((way) => {
    if (!release.value(countKey(key, way))) return [];
    const unit = units.find((each) => {
      const own = direction[each] < 0 ? 'undirected' : directions[direction[each]];
      const source = incidence.source[each];
      return own === way && verdict(counts[source]) === way && corpus.sources[source].kind !== 'study';
    });
    const quote = unit === undefined ? '' : quoteOf(directed, unit);
    if (quote === '') return [];
    const [row, column] = pair.map((code) => nameIn(code, language));
    return [{ row, column, direction: label(way, language), quote }];
  });
}

function quoteOf({ corpus, incidence }: DirectedUnits, unit: number): string {
  return quoteText(corpus, incidence.item[unit]);
}

const words = {
  nb: 'Ett sitat for hvert par av koder og hver retning der antallet kilder er vist. Hvilken kilde det er fra, sies ikke.',
  en: 'One quote for each pair of codes and each direction whose number of sources is shown. From which source it is, is not said.',
} as const;
