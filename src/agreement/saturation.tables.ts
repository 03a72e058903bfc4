import type { Code } from '../corpus/code.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import type { Saturation } from './saturation.js';

/**
 * The sources that brought new codes, in order, and the one after which saturation is reached: which codes they brought,
 * and how much the run of sources after them still brought.
 */
export function saturationTable(
  found: Saturation,
  options: { readonly language?: Language } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const rows = found.steps.flatMap(({ source, newCodes, cumulative, mean, lower, upper }, i) => {
    const number = i + 1;
    if (newCodes.length === 0 && number !== found.reachedAfter) return [];
    const run = found.runs.find(({ after }) => after === number);
    return [
      {
        number,
        source: source.id.length <= 24 ? source.id : source.name,
        newCodes: newCodes.length,
        names: firstNames(newCodes, language),
        cumulative,
        ...{ mean, lower, upper },
        next: run?.newCodes ?? null,
        share: run?.share ?? null,
        reached: number === found.reachedAfter ? texts.here : '',
      },
    ];
  });
  const columns = [
    { key: 'number', label: texts.number },
    { key: 'source', label: texts.source },
    { key: 'newCodes', label: texts.newCodes },
    { key: 'names', label: texts.names },
    { key: 'cumulative', label: texts.cumulative },
    { key: 'mean', label: texts.mean, decimals: 1 },
    { key: 'lower', label: texts.lower },
    { key: 'upper', label: texts.upper },
    { key: 'next', label: texts.next(found.runLength) },
    { key: 'share', label: texts.share, decimals: 2 },
    { key: 'reached', label: texts.reached },
  ].filter(({ key }) => key !== 'reached' || found.reachedAfter !== null);
  const silent = found.steps.length - rows.length;
  const caption = [
    found.status.text[language],
    texts.howToRead(
      found.baseSize,
      formatPercent(found.confidence, language),
      formatNumber(found.overOrders.orders, language),
    ),
    ...(silent > 0 ? [texts.silent(silent)] : []),
  ].join(' ');
  return {
    kind: 'table',
    language,
    name: 'saturation',
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: rows.length === 0 ? found.status.text[language] : caption,
  };
}

/** A first source may bring a hundred codes; their number stands beside. */
function firstNames(codes: readonly Code[], language: Language): string {
  const names = codes.slice(0, 20).map((code) => codeLabel(code, language));
  return [...names, ...(codes.length > 20 ? ['…'] : [])].join('; ');
}

const words = {
  nb: {
    number: 'Kilde nr.',
    source: 'Kilde',
    newCodes: 'Nye koder',
    names: 'Hvilke',
    cumulative: 'Til nå',
    mean: 'Gjennomsnitt',
    lower: 'Nedre',
    upper: 'Øvre',
    next: (run: number) => `Nye i de ${run} neste`,
    share: 'Andel av grunnlaget',
    reached: 'Metning',
    here: 'nådd',
    howToRead: (base: number, percent: string, orders: string) =>
      `Grunnlaget er kodene i de første ${base} kildene. Gjennomsnitt er over alle rekkefølger; nedre og øvre holder ${percent} av ${orders} tilfeldige.`,
    silent: (n: number) =>
      n === 1 ? '1 kilde uten nye koder er ikke vist.' : `${n} kilder uten nye koder er ikke vist.`,
  },
  en: {
    number: 'Source no.',
    source: 'Source',
    newCodes: 'New codes',
    names: 'Which',
    cumulative: 'So far',
    mean: 'Mean',
    lower: 'Lower',
    upper: 'Upper',
    next: (run: number) => `New in the next ${run}`,
    share: 'Share of the base',
    reached: 'Saturation',
    here: 'reached',
    howToRead: (base: number, percent: string, orders: string) =>
      `The base is the codes of the first ${base} sources. The mean is over all orders; lower and upper hold ${percent} of ${orders} random ones.`,
    silent: (n: number) =>
      n === 1 ? '1 source without new codes is not shown.' : `${n} sources without new codes are not shown.`,
  },
} as const;
