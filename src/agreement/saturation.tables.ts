import type { Code } from '../corpus/code.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import type { Saturation } from './saturation.js';
import { saturationText } from './saturation.labels.js';

/**
 * The sources that brought new codes, in order, and the one after which saturation is reached: which codes they brought,
 * and how much the run of sources after them still brought.
 */
export function saturationTable(found: Saturation): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const rows = found.steps.flatMap(({ source, newCodes, cumulative, mean, lower, upper }, i) => {
    const number = i + 1;
    if (newCodes.length === 0 && number !== found.reachedAfter) return [];
    const run = found.runs.find(({ after }) => after === number);
    return [
      {
        number,
        source: sourceLabelIn(found.corpus, source),
        newCodes: newCodes.length,
        names: firstNames(newCodes, language),
        cumulative,
        mean,
        lower,
        upper,
        next: run?.newCodes ?? null,
        share: run?.share ?? null,
        reached: number === found.reachedAfter ? texts.here : '',
      },
    ];
  });
  const columns = [
    { key: 'number', label: texts.number },
    { key: 'source', label: terms.source },
    { key: 'newCodes', label: terms.newCodes },
    { key: 'names', label: terms.which },
    { key: 'cumulative', label: texts.cumulative },
    { key: 'mean', label: texts.mean, decimals: 1 },
    { key: 'lower', label: terms.lower },
    { key: 'upper', label: terms.upper },
    { key: 'next', label: texts.next(found.runLength) },
    { key: 'share', label: texts.share, decimals: 2 },
    { key: 'reached', label: texts.reached },
  ].filter(({ key }) => key !== 'reached' || found.reachedAfter !== null);
  return {
    kind: 'table',
    language,
    name: 'saturation',
    columns: rows.length === 0 ? columns.slice(0, 1) : columns,
    rows,
    caption: rows.length === 0 ? saturationText(found) : caption(found, rows.length),
  };
}

function caption(found: Saturation, shown: number): string {
  const { language } = found.corpus;
  const texts = words[language];
  const silent = found.steps.length - shown;
  const curve = {
    base: found.baseSize,
    percent: formatPercent(found.confidence, language),
    orders: formatNumber(found.overOrders.orders, language),
  };
  return [
    saturationText(found),
    texts.howToRead(curve),
    ...(silent > 0 ? [texts.silent(counted(silent, 'source', language), silent === 1)] : []),
  ].join(' ');
}

/** A first source may bring a hundred codes; their number stands beside. */
function firstNames(codes: readonly Code[], language: Language): string {
  const names = codes.slice(0, 20).map((code) => codeLabel(code, language));
  return [...names, ...(codes.length > 20 ? ['…'] : [])].join('; ');
}

interface Curve {
  readonly base: number;
  readonly percent: string;
  readonly orders: string;
}

const words = {
  nb: {
    number: 'Kilde nr.',
    cumulative: 'Til nå',
    mean: 'Gjennomsnitt',
    next: (run: number) => `Nye i de ${run} neste`,
    share: 'Andel av grunnlaget',
    reached: 'Metning',
    here: 'nådd',
    howToRead: ({ base, percent, orders }: Curve) =>
      `Grunnlaget er kodene i de første ${base} kildene. Gjennomsnitt er over alle rekkefølger; nedre og øvre holder ${percent} av ${orders} tilfeldige.`,
    silent: (sources: string) => `${sources} uten nye koder er ikke vist.`,
  },
  en: {
    number: 'Source no.',
    cumulative: 'So far',
    mean: 'Mean',
    next: (run: number) => `New in the next ${run}`,
    share: 'Share of the base',
    reached: 'Saturation',
    here: 'reached',
    howToRead: ({ base, percent, orders }: Curve) =>
      `The base is the codes of the first ${base} sources. The mean is over all orders; lower and upper hold ${percent} of ${orders} random ones.`,
    silent: (sources: string, one: boolean) =>
      `${sources} without new codes ${one ? 'is' : 'are'} not shown.`,
  },
} as const;
