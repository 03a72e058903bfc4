import type { ReportTable } from '../../report/reportTable.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { pairLabel } from './labels.js';
import { rankedContradictions } from './ranking.js';

export interface ConsistencyEvidenceOptions {
  readonly language?: Language;
  /** Default: the pair whose contradiction looks least like chance, or else the one most sources speak of. */
  readonly cell?: ConsistencyCell;
}

/** Every selection behind one pair: its source, level, direction and quote. */
export function consistencyEvidence(
  found: Consistency,
  options: ConsistencyEvidenceOptions = {},
): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const most = [...found.cells].sort(
    (a, b) => b.all.sources - a.all.sources || b.units.length - a.units.length,
  );
  const cell = options.cell ?? rankedContradictions(found)[0] ?? most[0];
  const units = cell?.units ?? [];
  const rows =
    cell === undefined ? [] : unitEvidence(found.directed, units, { language, without: cell.codes });
  const columns = [
    { key: 'source', label: texts.source },
    { key: 'kind', label: texts.kind },
    { key: 'level', label: texts.level },
    { key: 'direction', label: texts.direction },
    { key: 'codes', label: texts.codes },
    { key: 'quote', label: texts.quote },
  ];
  const caption =
    cell === undefined || units.length === 0
      ? texts.nothing
      : texts.caption(
          pairLabel(cell, language),
          formatNumber(units.length, language),
          formatNumber(new Set(rows.map(({ source }) => source)).size, language),
        );
  return { kind: 'table', language, name: 'consistency-evidence', columns, rows, caption };
}

const words = {
  nb: {
    source: 'Kilde',
    kind: 'Type',
    level: 'Nivå',
    direction: 'Retning',
    codes: 'Andre koder samme sted',
    quote: 'Sitat',
    nothing: 'Ingen utvalg har kodene sammen.',
    caption: (pair: string, units: string, sources: string) =>
      `${pair}: ${units} utvalg i ${sources} ${sources === '1' ? 'kilde' : 'kilder'}. Et utvalg uten retning har ingen valenskode og teller ikke.`,
  },
  en: {
    source: 'Source',
    kind: 'Kind',
    level: 'Level',
    direction: 'Direction',
    codes: 'Other codes in the same place',
    quote: 'Quote',
    nothing: 'No selection has the codes together.',
    caption: (pair: string, units: string, sources: string) =>
      `${pair}: ${units} selections in ${sources} ${sources === '1' ? 'source' : 'sources'}. A selection without a direction has no valence code and does not count.`,
  },
} as const;
