import type { Code } from '../corpus/code.js';
import { sourceLabelIn } from '../corpus/sourceLabels.js';
import { codeLabel } from '../figures/codeLabels.js';
import { quoteText } from '../report/quoteText.js';
import type { TableValue } from '../report/reportTable.js';
import { label } from '../words/labels.js';
import type { DirectedUnits } from './directedUnits.js';
import { directions } from './direction.js';

/** One selection as evidence: where it stands, what it is coded with, which way it points, and its quote. */
export interface UnitEvidence extends Readonly<Record<string, TableValue>> {
  readonly source: string;
  readonly kind: string;
  readonly level: string;
  readonly direction: string;
  readonly codes: string;
  readonly quote: string;
}

/**
 * The selections behind a result, as rows of a table.
 *
 * @param units as `unitsWith` gives them
 * @param without codes that every row has and that need no repeating
 */
export function unitEvidence(
  directed: DirectedUnits,
  units: readonly number[],
  options: { readonly without?: readonly Code[] } = {},
): UnitEvidence[] {
  const { corpus, incidence, direction } = directed;
  const { language } = corpus;
  const hidden = new Set((options.without ?? []).map(({ index }) => index));
  return units.map((unit) => {
    const source = corpus.sources[incidence.source[unit]];
    const codes = [...incidence.codes.subarray(incidence.offsets[unit], incidence.offsets[unit + 1])]
      .map((code) => corpus.codes[code])
      .filter(({ index, family }) => !hidden.has(index) && family !== 'valence');
    return {
      source: sourceLabelIn(corpus, source),
      kind: label(source.kind, language),
      level: label(source.attributes.level ?? '', language),
      direction: direction[unit] < 0 ? '' : label(directions[direction[unit]], language),
      codes: codes.map((code) => codeLabel(code, language)).join('; '),
      quote: quoteText(corpus, incidence.item[unit]),
    };
  });
}
