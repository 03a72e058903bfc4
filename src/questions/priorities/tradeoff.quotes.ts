import type { Interest } from '../../corpus/interests.js';
import { sourceLabelIn } from '../../corpus/sourceLabels.js';
import { quoteText } from '../../report/quoteText.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { label } from '../../words/labels.js';
import { termsIn } from '../../words/terms.js';
import { interestLabel } from './labels.js';
import type { Priorities } from './priorities.js';
import { describeTradeoffs } from './tradeoff.labels.js';

export interface TradeoffTableOptions {
  /** Only trade-offs in which it takes part; default: all. */
  readonly interest?: Interest | null;
}

/**
 * Every trade-off with its source and quote, in the order of the strengths: what each count rests on.
 */
export function tradeoffTable(found: Priorities, options: TradeoffTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, order } = found;
  const place = new Map(order.strengths.map(({ interest }, i) => [interest, i]));
  const only = options.interest?.index;
  const shown = tradeoffs.tradeoffs
    .filter(({ before, after }) => only === undefined || before === only || after === only)
    .sort(
      (a, b) =>
        place.get(a.before)! - place.get(b.before)! ||
        place.get(a.after)! - place.get(b.after)! ||
        a.unit - b.unit,
    );
  const nameOf = (interest: number) => interestLabel(tradeoffs.interests[interest], language);
  const rows = shown.map(({ unit, before, after }) => ({
    before: nameOf(before),
    after: nameOf(after),
    ...sourceCells(found, unit),
  }));
  return {
    kind: 'table',
    language,
    name: 'trade-offs',
    columns: columnsOf(rows, [...sideColumns(language), ...sourceColumns(language)]),
    rows,
    caption: rows.length === 0 ? texts.nothing : describeTradeoffs(tradeoffs, order.weight, language),
  };
}

/** Every trade-off between two interests of a circle, for it or against it: what the circle rests on. */
export function priorityCycleTable(found: Priorities): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs, cycles } = found;
  const nameOf = (interest: number) => interestLabel(tradeoffs.interests[interest], language);
  const rows = cycles.circular.flatMap(([a, b, c]) => {
    const steps = [a, b, c].map((first, i) => ({ first, last: [b, c, a][i] }));
    return steps.flatMap(({ first, last }) =>
      tradeoffs.tradeoffs
        .filter(
          ({ before, after }) => before + after === first + last && (before === first || before === last),
        )
        .map(({ unit, before, after }) => ({
          circle: [a, b, c, a].map(nameOf).join(' > '),
          before: nameOf(before),
          after: nameOf(after),
          side: before === first ? texts.speaksFor : texts.speaksAgainst,
          ...sourceCells(found, unit),
        })),
    );
  });
  return {
    kind: 'table',
    language,
    name: 'circles',
    columns: columnsOf(rows, [
      { key: 'circle', label: texts.circle },
      ...sideColumns(language),
      { key: 'side', label: texts.side },
      ...sourceColumns(language),
    ]),
    rows,
    caption: rows.length === 0 ? texts.noCircles : texts.circles,
  };
}

/** Selections that put an interest before, or after, without the other side: to be coded again, or left. */
export function incompleteTradeoffTable(found: Priorities): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const { tradeoffs } = found;
  const { incidence } = tradeoffs.directed;
  const rows = tradeoffs.incomplete.map((unit) => {
    const present = new Set(incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1]));
    const named = (side: 'before' | 'after') =>
      tradeoffs.interests
        .filter((interest) => interest[side].some(({ index }) => present.has(index)))
        .map((interest) => interestLabel(interest, language))
        .join('; ');
    return {
      before: named('before'),
      after: named('after'),
      ...sourceCells(found, unit),
    };
  });
  return {
    kind: 'table',
    language,
    name: 'incomplete-trade-offs',
    columns: columnsOf(rows, [...sideColumns(language), ...sourceColumns(language)]),
    rows,
    caption: rows.length === 0 ? texts.complete : texts.incomplete,
  };
}

/** Where a selection stands, and its quote. */
function sourceCells({ corpus, tradeoffs }: Priorities, unit: number) {
  const { language } = corpus;
  const { incidence } = tradeoffs.directed;
  const source = corpus.sources[incidence.source[unit]];
  return {
    source: sourceLabelIn(corpus, source),
    kind: label(source.kind, language),
    level: label(source.attributes.level ?? '', language),
    quote: quoteText(corpus, incidence.item[unit]),
  };
}

function sideColumns(language: Language) {
  const terms = termsIn(language);
  return [
    { key: 'before', label: terms.putBefore },
    { key: 'after', label: terms.putAfter },
  ];
}

function sourceColumns(language: Language) {
  const terms = termsIn(language);
  return [
    { key: 'source', label: terms.source },
    { key: 'kind', label: terms.kind },
    { key: 'level', label: terms.level },
    { key: 'quote', label: terms.quote },
  ];
}

/** Without the columns that are empty throughout, save that a table has one at least. */
function columnsOf<Column extends { readonly key: string }>(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly Column[],
): Column[] {
  const used = columns.filter(({ key }) => rows.some((row) => row[key] !== ''));
  return used.length === 0 ? columns.slice(0, 1) : used;
}

const words = {
  nb: {
    nothing: 'Ingen tekstutdrag setter ett hensyn foran et annet.',
    circle: 'Sirkel',
    side: 'Taler',
    speaksFor: 'for',
    speaksAgainst: 'imot',
    circles:
      'Alle avveininger mellom hensynene i en sirkel. En sirkel som står på én kilde mer for enn imot i et av leddene, er svak.',
    noCircles: 'Ingen sirkler.',
    complete: 'Alle tekstutdrag som er kodet som avveining, har begge sider.',
    incomplete:
      'Tekstutdrag med bare den ene siden av en avveining, eller med samme hensyn på begge sider. De teller ikke; kod også den andre siden på samme tekstutdrag.',
  },
  en: {
    nothing: 'No selection puts one interest before another.',
    circle: 'Circle',
    side: 'Speaks',
    speaksFor: 'for',
    speaksAgainst: 'against',
    circles:
      'Every trade-off between the interests of a circle. A circle that rests on one source more for than against in one of its steps is weak.',
    noCircles: 'No circles.',
    complete: 'Every selection that is coded as a trade-off has both sides.',
    incomplete:
      'Selections with one side of a trade-off only, or with the same interest on both. They do not count; code the other side on the same selection.',
  },
} as const;
