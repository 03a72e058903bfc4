import { coderRuleLabel } from '../cooccurrence/matrix.labels.js';
import { type CodeChoice, chooseCodes } from '../corpus/chooseCodes.js';
import type { Corpus } from '../corpus/corpus.js';
import { codeLabel } from '../figures/codeLabels.js';
import type { ReportTable, TableColumn } from '../report/reportTable.js';
import type { Bilingual, Language } from '../shared/language.js';
import { shielded } from '../shared/shielded.js';
import { type CoderRule, defaultCoderRule } from '../units/coderRule.js';
import { countedUnits } from '../units/unit.labels.js';
import { defaultUnit, type UnitKind } from '../units/units.js';
import { groupTitle } from '../words/labels.js';
import { counted } from '../words/plurals.js';
import { type Term, termsIn } from '../words/terms.js';
import { codeHeaders } from '../writers/tables/codeHeaders.js';
import { unitTable } from '../writers/tables/unitTable.js';

/** Which units, and which codes of them. */
export interface UnitsTableOptions {
  /** Default: the row where the material is a table of lines, else the selection. */
  readonly unit?: UnitKind;
  /** Whose codings count; default: reconciled where there is one, else any. */
  readonly coders?: CoderRule;
  /** A family, labels with ; between, `all`, or codes. Default: all. */
  readonly codes?: CodeChoice;
  /** Whether the words of each unit stand beside it; default false. */
  readonly quotes?: boolean;
}

/**
 * Units x codes as a person gives them to R or SPSS: a row for each unit, the attributes of its source, and 1 or 0 for each code. A
 * cell is empty where it is not known whether the code is present.
 *
 * @throws RangeError for a unit or codes that do not exist, naming those that do
 * @example await save(units.table(corpus, { unit: 'source', codes: 'condition' }), 'conditions.csv')
 */
export function unitsTable(corpus: Corpus, options: UnitsTableOptions = {}): ReportTable {
  const { unit = defaultUnit(corpus), coders = defaultCoderRule(corpus), quotes = false } = options;
  const { language } = corpus;
  const table = unitTable(corpus, { unit, coders, quotes });
  const every = chooseCodes(corpus, 'all');
  const codeOf = new Map(codeHeaders(every).map((header, i) => [header, every[i]]));
  const wanted = new Set(chooseCodes(corpus, options.codes ?? 'all').map(({ index }) => index));
  const firstCode = table.columns.length - every.length;
  const shown = table.columns.flatMap(({ name }, place): (TableColumn & { readonly place: number })[] => {
    const code = place < firstCode ? undefined : codeOf.get(name);
    if (code !== undefined && !wanted.has(code.index)) return [];
    // A source has no place in a text.
    if (unit === 'source' && (name === 'start' || name === 'end')) return [];
    return [
      { key: name, label: code === undefined ? headingOf(name, language) : codeLabel(code, language), place },
    ];
  });
  return {
    kind: 'table',
    language,
    name: `units-${unit.replaceAll(':', '-')}`,
    columns: shown.map(({ key, label }) => ({ key, label })),
    rows: Array.from(table.rows(), (row) =>
      Object.fromEntries(shown.map(({ key, place }) => [key, shieldedCell(row[place])])),
    ),
    caption: words[language](
      countedUnits(unit, table.rowCount, language),
      counted(corpus.sources.length, 'source', language),
      coderRuleLabel(coders, language, corpus.coders),
    ),
  };
}

/** What is told of a unit beside its codes; the name of an attribute where it is one. */
function headingOf(name: string, language: Language): string {
  if (Object.hasOwn(terms, name)) return termsIn(language)[terms[name]];
  return Object.hasOwn(headings, name) ? headings[name][language] : groupTitle(name, language);
}

function shieldedCell(value: string | number | boolean | null): string | number | null {
  return typeof value === 'string' ? shielded(value) : typeof value === 'boolean' ? Number(value) : value;
}

/** Headings that are terms of all tables. */
const terms: Readonly<Record<string, Term>> = {
  unit: 'unit',
  group: 'group',
  source_name: 'source',
  source_kind: 'kindOfSource',
  quote: 'quote',
};

const headings: Readonly<Record<string, Bilingual>> = {
  source: { nb: 'Kildens id', en: 'Id of the source' },
  start: { nb: 'Fra tegn', en: 'From character' },
  end: { nb: 'Til tegn', en: 'To character' },
};

const words = {
  nb: (units: string, sources: string, coders: string) =>
    `${units} i ${sources}; kodere: ${coders}. 1: enheten har koden, 0: den har den ikke, tom: det er ikke kjent.`,
  en: (units: string, sources: string, coders: string) =>
    `${units} in ${sources}; coders: ${coders}. 1: the unit has the code, 0: it has not, empty: it is not known.`,
} as const;
