import { quantileSorted } from 'simple-statistics';
import type { ReportTable } from '../report/reportTable.js';
import { title } from '../words/labels.js';
import { termsIn } from '../words/terms.js';
import type { Corpus } from './corpus.js';
import { sourceKinds } from './source.js';

/**
 * What the material holds, a row for each kind of source and one for all: sources, selections, codings, coders,
 * and how unequal the sources are (codings per source: lower quartile, median, upper quartile, largest).
 */
export function corpusOverviewTable(corpus: Corpus): ReportTable {
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const codings = new Int32Array(corpus.sources.length);
  for (let i = 0; i < corpus.codings.length; i++) {
    const source = corpus.selections.source[corpus.codings.selection[i]];
    codings[source]++;
  }
  const selections = new Int32Array(corpus.sources.length);
  for (const source of corpus.selections.source) selections[source]++;

  const line = (name: string, of: readonly number[]) => {
    const sorted = of.map((s) => codings[s]).sort((a, b) => a - b);
    const sum = (column: Int32Array) => of.reduce((total, s) => total + column[s], 0);
    const quantile = (p: number) => (sorted.length === 0 ? null : quantileSorted(sorted, p));
    return {
      kind: name,
      sources: of.length,
      withText: of.filter((s) => corpus.sources[s].text !== null).length,
      selections: sum(selections),
      codings: sum(codings),
      severalCoders: of.filter((s) => corpus.codedBy[s].size > 1).length,
      lowerQuartile: quantile(0.25),
      median: quantile(0.5),
      upperQuartile: quantile(0.75),
      largest: sorted.at(-1) ?? null,
    };
  };
  const indices = corpus.sources.map((source) => source.index);
  const kinds = sourceKinds.filter((kind) => corpus.sources.some((source) => source.kind === kind));
  const rows = kinds.map((kind) =>
    line(
      title(kind, language),
      indices.filter((s) => corpus.sources[s].kind === kind),
    ),
  );
  if (kinds.length > 1) rows.push(line(terms.all, indices));
  return {
    kind: 'table',
    language,
    name: 'corpus-overview',
    columns: [
      { key: 'kind', label: terms.kindOfSource },
      { key: 'sources', label: terms.sources },
      { key: 'withText', label: texts.withText },
      { key: 'selections', label: terms.selections },
      { key: 'codings', label: terms.codings },
      { key: 'severalCoders', label: texts.severalCoders },
      { key: 'lowerQuartile', label: texts.lowerQuartile, decimals: 1 },
      { key: 'median', label: texts.median, decimals: 1 },
      { key: 'upperQuartile', label: texts.upperQuartile, decimals: 1 },
      { key: 'largest', label: texts.largest },
    ],
    rows,
    caption: texts.caption,
  };
}

const words = {
  nb: {
    withText: 'Med tekst',
    severalCoders: 'Kilder med flere kodere',
    lowerQuartile: 'Nedre kvartil',
    median: 'Median',
    upperQuartile: 'Øvre kvartil',
    largest: 'Største',
    caption:
      'Alle koderes kodinger er telt med her, også den omforente. Kvartiler, median og største gjelder antall kodinger per kilde.',
  },
  en: {
    withText: 'With text',
    severalCoders: 'Sources with several coders',
    lowerQuartile: 'Lower quartile',
    median: 'Median',
    upperQuartile: 'Upper quartile',
    largest: 'Largest',
    caption:
      'The codings of all coders are counted here, the reconciled ones too. Quartiles, median and largest are of codings per source.',
  },
} as const;
