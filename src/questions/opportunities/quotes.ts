import type { Code } from '../../corpus/code.js';
import { codeLabel } from '../../figures/codeLabels.js';
import type { ReportTable } from '../../report/reportTable.js';
import { label } from '../../words/labels.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { sourceDirections, unitsWith } from '../directedUnits.js';
import { type Verdict, verdict } from '../direction.js';
import { unitEvidence } from '../unitEvidence.quotes.js';
import { chosenOpportunity, type OpportunityRanking } from './opportunityRanking.js';
import { rankingLabels } from './ranking.labels.js';

/**
 * The quotes for and against: every directed selection of the describing sources that bears a condition and the need
 * that is told with it, those of sources that say it hinders first.
 *
 * @param options.condition id or name; default: the first of the ranking
 */
export function opportunityQuoteTable(
  result: OpportunityRanking,
  options: { readonly condition?: string } = {},
): ReportTable {
  const { language } = result.directed.corpus;
  const texts = words[language];
  const terms = termsIn(language);
  const chosen = chosenOpportunity(result, options.condition);
  const table = {
    kind: 'table',
    language,
    name: 'opportunity-quotes',
    columns: [
      { key: 'says', label: texts.says },
      { key: 'source', label: terms.source },
      { key: 'kind', label: terms.kind },
      { key: 'level', label: terms.level },
      { key: 'direction', label: texts.direction },
      { key: 'codes', label: terms.otherCodes },
      { key: 'quote', label: terms.quote },
    ],
  } as const;
  if (chosen === undefined) return { ...table, rows: [], caption: rankingLabels[language].nothing };
  const { directed, describing } = result;
  const codes: Code[] = [chosen.condition, chosen.told.need.indicator];
  const units = unitsWith(directed, codes).filter((unit) =>
    describing.includes(directed.incidence.source[unit]),
  );
  const verdicts = sourceDirections(directed, units).map(verdict);
  const verdictOf = (unit: number) => verdicts[directed.incidence.source[unit]];
  const sorted = order.flatMap((side) => units.filter((unit) => verdictOf(unit) === side));
  const rows = unitEvidence(directed, sorted, { without: codes }).map((row, i) => ({
    ...row,
    says: label(verdictOf(sorted[i]), language),
  }));
  const sources = new Set(sorted.map((unit) => directed.incidence.source[unit])).size;
  return {
    ...table,
    rows,
    caption: texts.caption(
      codes.map((code) => codeLabel(code, language)).join(' × '),
      counted(sorted.length, 'selection', language),
      counted(sources, 'source', language),
    ),
  };
}

const order: readonly Verdict[] = ['hinders', 'promotes', 'ambivalent', 'undirected'];

const words = {
  nb: {
    says: 'Kilden sier',
    direction: 'Tekstutdraget sier',
    caption: (pair: string, selections: string, sources: string) =>
      `${pair}: ${selections} i ${sources}, belegget for og mot.`,
  },
  en: {
    says: 'The source says',
    direction: 'The selection says',
    caption: (pair: string, selections: string, sources: string) =>
      `${pair}: ${selections} in ${sources}, the evidence for and against.`,
  },
} as const;
