import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import { shorten } from '../figures/figure.js';
import type { ReportTable } from '../report/reportTable.js';
import { selectionPlaceText } from '../units/place.labels.js';
import { formatNumber } from '../words/numbers.js';
import { noun } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { coderLabel, matchingLabel } from './comparison.labels.js';
import type { Disagreement, Disagreements } from './disagreements.js';

export interface DisagreementTableOptions {
  /** Places shown at most; default 15. */
  readonly most?: number;
  /** Letters of the text shown at most; default 240. */
  readonly letters?: number;
}

/**
 * Places that coders coded differently: the text, and what each of them did there. The places with most codes in
 * dispute come first, and equals in reading order.
 */
export function disagreementTable(found: Disagreements, options: DisagreementTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const places = [...found.places]
    .sort((a, b) => b.disputed.length - a.disputed.length)
    .slice(0, options.most ?? 15);
  const codes = (of: readonly Code[]) => of.map((code) => codeLabel(code, language)).join('; ');
  const rows = places.map((place) => ({
    source: sourceLabelIn(found.corpus, place.source),
    place: placeLabel(found.corpus, place),
    text: shorten(place.text.replace(/\s+/gu, ' ').trim(), options.letters ?? 240),
    disputed: codes(place.disputed),
    ...Object.fromEntries(
      found.coders.map((coder, c) => {
        const version = place.versions.find((each) => each.coder === coder);
        if (version === undefined) return [`coder${c + 1}`, null];
        return [`coder${c + 1}`, version.codes.length === 0 ? texts.uncoded : codes(version.codes)];
      }),
    ),
  }));
  const columns = [
    { key: 'source', label: terms.source },
    { key: 'place', label: terms.place },
    { key: 'text', label: terms.text },
    { key: 'disputed', label: texts.disputed },
    ...found.coders.map((coder, c) => ({ key: `coder${c + 1}`, label: coderLabel(coder) })),
  ];
  return {
    kind: 'table',
    language,
    name: 'disagreements',
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: caption(found, rows.length),
  };
}

function caption(found: Disagreements, shown: number): string {
  const { language } = found.corpus;
  const texts = words[language];
  if (found.coders.length < 2 || found.sources.length === 0) return texts.nothingCompared;
  if (shown === 0) return texts.none;
  const different = {
    places: found.places.length,
    sources: new Set(found.places.map(({ source }) => source)).size,
    compared: found.sources.length,
  };
  return [
    texts.places(different),
    ...(found.matching === null
      ? []
      : [texts.matching(matchingLabel(found.matching, language, found.kindsOfPlace))]),
    ...(shown < found.places.length ? [texts.cut(shown)] : []),
  ].join(' ');
}

/** Where in the source: the line, the characters, the time, the page; nothing where only a quote is known. */
function placeLabel(corpus: Corpus, { start, end, line, versions }: Disagreement): string {
  const { language } = corpus;
  if (line >= 0) return `${noun(1, 'line', language)} ${line + 1}`;
  if (start >= 0) return `${noun(end - start, 'character', language)} ${start}–${end}`;
  const [selection] = versions.flatMap(({ selections }) => selections);
  return selection === undefined ? '' : selectionPlaceText(corpus, selection);
}

interface Different {
  readonly places: number;
  /** Sources that have such places, and all that were compared. */
  readonly sources: number;
  readonly compared: number;
}

const words = {
  nb: {
    disputed: 'Omstridt',
    uncoded: '(ikke kodet)',
    nothingCompared:
      'Ingen kilde er kodet av to eller flere av koderne, så det finnes ingen uenighet å vise.',
    none: 'Koderne er enige overalt.',
    places: ({ places, sources, compared }: Different) =>
      `${formatNumber(places, 'nb')} ${places === 1 ? 'sted' : 'steder'} er kodet ulikt, i ${formatNumber(sources, 'nb')} av ${formatNumber(compared, 'nb')} sammenlignede kilder.`,
    matching: (rule: string) => `Tekstutdrag fra ulike kodere er samme sted når ${rule}.`,
    cut: (shown: number) =>
      `Vist er de ${shown} med flest omstridte koder; hele listen gir brukermote agreement --disagreements.`,
  },
  en: {
    disputed: 'In dispute',
    uncoded: '(not coded)',
    nothingCompared: 'No source was coded by two or more of the coders, so there is no disagreement to show.',
    none: 'The coders agree everywhere.',
    places: ({ places, sources, compared }: Different) =>
      `${formatNumber(places, 'en')} ${places === 1 ? 'place is' : 'places are'} coded differently, in ${formatNumber(sources, 'en')} of ${formatNumber(compared, 'en')} compared sources.`,
    matching: (rule: string) => `Selections of different coders are the same place when ${rule}.`,
    cut: (shown: number) =>
      `Shown are the ${shown} with most codes in dispute; brukermote agreement --disagreements gives the whole list.`,
  },
} as const;
