import type { Statement } from '../report/statement.js';
import { listed } from '../words/lists.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { Saturation } from './saturation.js';
import { saturationText } from './saturation.labels.js';

/** Saturation in words: what was found, what other orders of the sources give, and what it does not tell. */
export function saturationStatement(found: Saturation): Statement {
  const { status } = found;
  if (status === 'too-few-sources' || status === 'empty-base') {
    return { kind: 'statement', text: saturationText(found) };
  }
  const caveat = status === 'reached' ? [words[found.corpus.language].caveat] : [];
  return { kind: 'statement', text: [saturationText(found), inOtherOrders(found), ...caveat].join(' ') };
}

function inOtherOrders({ corpus, overOrders, confidence }: Saturation): string {
  const { language } = corpus;
  const texts = words[language];
  const { reached, median, lower, upper } = overOrders;
  const orders = formatNumber(overOrders.orders, language);
  if (median === null || lower === null || upper === null) return texts.never(orders);
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const ends = listed([number(lower), number(upper)], language);
  return texts.others({
    orders,
    reached: formatPercent(reached, language),
    median: number(median),
    range: lower === upper ? '' : ` (${texts.between(formatPercent(confidence, language), ends)})`,
  });
}

interface Others {
  readonly orders: string;
  /** Share of them that reach saturation. */
  readonly reached: string;
  readonly median: string;
  /** Empty where they all reach it after as many sources. */
  readonly range: string;
}

const words = {
  nb: {
    never: (orders: string) => `Ingen av ${orders} tilfeldige rekkefølger av de samme kildene når den.`,
    between: (confidence: string, ends: string) => `${confidence} mellom ${ends}`,
    others: ({ orders, reached, median, range }: Others) =>
      `Metning nås i ${reached} av ${orders} tilfeldige rekkefølger av de samme kildene, i den midterste etter ${median} kilder${range}.`,
    caveat:
      'At det ikke kommer nye koder, sier ikke at kodene er forstått, og en kodebok som var ferdig på forhånd, mettes av seg selv.',
  },
  en: {
    never: (orders: string) => `None of ${orders} random orders of the same sources reaches it.`,
    between: (confidence: string, ends: string) => `${confidence} between ${ends}`,
    others: ({ orders, reached, median, range }: Others) =>
      `Saturation is reached in ${reached} of ${orders} random orders of the same sources, in the median order after ${median} sources${range}.`,
    caveat:
      'The absence of new codes does not mean that the codes are understood, and a codebook that was fixed beforehand saturates by itself.',
  },
} as const;
