import type { Statement } from '../report/statement.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { listed } from './comparison.labels.js';
import type { Saturation } from './saturation.js';

/** Saturation in words: what was found, what other orders of the sources give, and what it does not tell. */
export function describeSaturation(
  found: Saturation,
  options: { readonly language?: Language } = {},
): Statement {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const { status, overOrders } = found;
  if (status.kind === 'too-few-sources' || status.kind === 'empty-base') {
    return { kind: 'statement', text: status.text[language] };
  }
  const { orders, reached, median, lower, upper } = overOrders;
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 1);
  const others =
    median === null || lower === null || upper === null
      ? texts.never(number(orders))
      : texts.others(
          number(orders),
          formatPercent(reached, language),
          number(median),
          lower === upper ? null : listed([number(lower), number(upper)], language),
          formatPercent(found.confidence, language),
        );
  const caveat = status.kind === 'reached' ? [texts.caveat] : [];
  return { kind: 'statement', text: [status.text[language], others, ...caveat].join(' ') };
}

const words = {
  nb: {
    never: (orders: string) => `Ingen av ${orders} tilfeldige rekkefølger av de samme kildene når den.`,
    others: (orders: string, reached: string, median: string, range: string | null, confidence: string) =>
      `Metning nås i ${reached} av ${orders} tilfeldige rekkefølger av de samme kildene, i midten etter ${median} kilder${range === null ? '' : ` (${confidence} mellom ${range})`}.`,
    caveat:
      'At det ikke kommer nye koder, sier ikke at kodene er forstått, og en kodebok som var ferdig på forhånd, mettes av seg selv.',
  },
  en: {
    never: (orders: string) => `None of ${orders} random orders of the same sources reaches it.`,
    others: (orders: string, reached: string, median: string, range: string | null, confidence: string) =>
      `Saturation is reached in ${reached} of ${orders} random orders of the same sources, in the middle one after ${median} sources${range === null ? '' : ` (${confidence} between ${range})`}.`,
    caveat:
      'That no new codes come does not mean that the codes are understood, and a codebook that was fixed beforehand saturates by itself.',
  },
} as const;
