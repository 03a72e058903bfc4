import type { ReportTable } from '../../report/reportTable.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import type { Consistency, ConsistencyCell } from './consistency.js';
import { pairLabel } from './labels.js';
import { rankedContradictions } from './ranking.js';

export interface ConsistencyEvidenceOptions {
  /** Default: the pair whose contradiction looks least like chance, or else the one most sources speak of. */
  readonly cell?: ConsistencyCell;
}

/** Every selection behind one pair: its source, level, direction and quote. */
export function consistencyEvidenceTable(
  found: Consistency,
  options: ConsistencyEvidenceOptions = {},
): ReportTable {
  const { language } = found.corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const most = [...found.cells].sort(
    (a, b) => b.all.sources - a.all.sources || b.units.length - a.units.length,
  );
  const cell = options.cell ?? rankedContradictions(found)[0] ?? most[0];
  const units = cell?.units ?? [];
  const rows = cell === undefined ? [] : unitEvidence(found.directed, units, { without: cell.codes });
  const columns = [
    { key: 'source', label: terms.source },
    { key: 'kind', label: terms.kind },
    { key: 'level', label: terms.level },
    { key: 'direction', label: terms.direction },
    { key: 'codes', label: terms.otherCodesThere },
    { key: 'quote', label: terms.quote },
  ];
  const caption =
    cell === undefined || units.length === 0
      ? texts.nothing
      : texts.caption(
          pairLabel(cell, language),
          counted(units.length, 'selection', language),
          counted(new Set(rows.map(({ source }) => source)).size, 'source', language),
        );
  return { kind: 'table', language, name: 'consistency-evidence', columns, rows, caption };
}

const words = {
  nb: {
    nothing: 'Ingen tekstutdrag har kodene sammen.',
    caption: (pair: string, selections: string, sources: string) =>
      `${pair}: ${selections} i ${sources}. Et tekstutdrag uten retning har ingen valenskode og teller ikke.`,
  },
  en: {
    nothing: 'No selection has the codes together.',
    caption: (pair: string, selections: string, sources: string) =>
      `${pair}: ${selections} in ${sources}. A selection without a direction has no valence code and does not count.`,
  },
} as const;
