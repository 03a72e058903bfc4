import { attributeCalled } from '../corpus/attributeValues.js';
import { type CodeChoice, chooseCodes } from '../corpus/chooseCodes.js';
import type { Code } from '../corpus/code.js';
import type { Corpus } from '../corpus/corpus.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable, TableColumn, TableValue } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { groupLabel, groupTitle } from '../words/labels.js';
import { formatNumber } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import {
  type CodesByGroup,
  type CodesByGroupOptions,
  codesByGroup,
  knownIn,
  shareOf,
} from './codesByGroup.js';
import { unitNoun } from './unit.labels.js';

export interface CodesByGroupTableOptions extends CodesByGroupOptions {
  /** A family, labels with ; between, `all`, or codes. Default: all. */
  readonly codes?: CodeChoice;
  /** Columns for each group: the number of units with the code, their share of the group in per cent, or both (default). */
  readonly show?: 'counts' | 'shares' | 'both';
}

/**
 * Codes by group of sources, as a crosstab: how many units of each group have each code, and which share of the group that is.
 * The unit is the source unless another one is asked for.
 *
 * @throws RangeError for codes, an attribute or a unit that does not exist, naming those that do
 * @example crosstab(corpus, { codes: 'condition', by: 'level' })
 */
export function codesByGroupTable(corpus: Corpus, options: CodesByGroupTableOptions): ReportTable {
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const by = attributeCalled(corpus.sources, options.by);
  const codes = chooseCodes(corpus, options.codes ?? 'all', options);
  const byGroup = codesByGroup(corpus, { ...options, by });
  const show = options.show ?? 'both';
  const unitName = (count: number) =>
    `${formatNumber(count, language)} ${unitNoun(byGroup.unit, count, language)}`;
  const columns = byGroup.groups.flatMap((group, g): TableColumn[] => {
    const name = group === '' ? terms.notStated : groupTitle(group, language);
    return [
      ...(show === 'shares'
        ? []
        : [{ key: `n ${group}`, label: `${name} (n = ${formatNumber(byGroup.sizes[g], language)})` }]),
      ...(show === 'counts' ? [] : [{ key: `% ${group}`, label: `${name}, %`, decimals: 0 }]),
    ];
  });
  const missing = byGroup.unknown.reduce((all, each) => all + each.reduce((sum, n) => sum + n, 0), 0);
  return {
    kind: 'table',
    language,
    name: `crosstab-${by}`,
    columns: [{ key: 'code', label: texts.code }, ...columns, { key: 'total', label: terms.all }],
    rows: codes.map((code) => rowOf(byGroup, code, language)),
    caption: [
      texts.caption(
        groupLabel(by, language),
        unitName(byGroup.sizes.reduce((sum, size) => sum + size, 0)),
        counted(corpus.sources.length, 'source', language),
      ),
      ...(missing === 0 ? [] : [texts.unknown(formatNumber(missing, language))]),
    ].join(' '),
  };
}

function rowOf(byGroup: CodesByGroup, code: Code, language: Language): Record<string, TableValue> {
  const cells = byGroup.groups.flatMap((group, g): [string, TableValue][] => {
    const share = shareOf(byGroup, code, g);
    return [
      [`n ${group}`, knownIn(byGroup, code, g) === 0 ? null : byGroup.counts[g][code.index]],
      [`% ${group}`, Number.isNaN(share) ? null : 100 * share],
    ];
  });
  return {
    code: codeLabel(code, language),
    ...Object.fromEntries(cells),
    total: byGroup.totals[code.index],
  };
}

const words = {
  nb: {
    code: 'Kode',
    caption: (by: string, units: string, sources: string) =>
      `Koder etter ${by}: antall enheter i gruppen som har koden, og hvor mange prosent det er av gruppens enheter. I alt ${units} i ${sources}.`,
    unknown: (count: string) =>
      `I ${count} tilfeller er det ikke vurdert om en enhet har en kode; de er holdt utenfor prosenten.`,
  },
  en: {
    code: 'Code',
    caption: (by: string, units: string, sources: string) =>
      `Codes by ${by}: the number of units of the group that have the code, and how many per cent of the units of the group that is. In all ${units} in ${sources}.`,
    unknown: (count: string) =>
      `In ${count} instances it was not judged whether a unit has a code; they are left out of the percentage.`,
  },
} as const;
