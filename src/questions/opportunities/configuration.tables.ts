import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import { formatNumber } from '../../words/numbers.js';
import { counted } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import { expressionText, termText } from '../qca/expression.js';
import { modelText, type SolutionKind } from '../qca/minimise.js';
import type { NecessaryExpression } from '../qca/necessity.js';
import type { RowOutput } from '../qca/truthTable.js';
import { configurationLabels } from './configuration.labels.js';
import type { Configurations, OutcomeAnalysis } from './configurations.js';

export interface ConfigurationTableOptions {
  /** Whether value created in a source is explained, or its absence; default: noValue. */
  readonly outcome?: 'value' | 'noValue';
}

/** The tables of one outcome: combinations, what is necessary, and what is sufficient. */
export function configurationTables(
  found: Configurations,
  options: ConfigurationTableOptions = {},
): ReportTable[] {
  return [combinationTable, necessityTable, solutionTable].map((table) => table(found, options));
}

/** Every combination that cases show, with inclusion, PRI, its cases and those that speak against it. */
export function combinationTable(
  found: Configurations,
  options: ConfigurationTableOptions = {},
): ReportTable {
  const { language } = found.directed.corpus;
  const texts = words[language];
  const shared = configurationLabels[language];
  const terms = termsIn(language);
  const analysis = found[options.outcome ?? 'noValue'];
  const sets = found.conditions.map(({ set }, c) => ({ key: `condition${c + 1}`, label: set.name }));
  const columns = [
    { key: 'number', label: terms.row },
    ...sets,
    { key: 'output', label: outcomeLabel(analysis, texts.columns.output) },
    { key: 'n', label: terms.sources },
    { key: 'inclusion', label: texts.columns.inclusion, decimals: 3 },
    { key: 'pri', label: 'PRI', decimals: 3 },
    { key: 'cases', label: texts.columns.cases },
    { key: 'against', label: texts.columns.against },
  ];
  const rows = [...(analysis?.table.rows ?? [])]
    .sort((a, b) => b.inclusion - a.inclusion || a.number - b.number)
    .map((row) => ({
      number: row.number,
      ...Object.fromEntries(sets.map(({ key }, c) => [key, row.values[c]])),
      output: outputs[row.output],
      n: row.n,
      inclusion: finite(row.inclusion),
      pri: finite(row.pri),
      cases: caseNames(found, row.cases),
      against: caseNames(found, row.against),
    }));
  const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  return {
    kind: 'table',
    language,
    name: `truth-table-${fileName(options)}`,
    columns,
    rows,
    caption:
      analysis === null
        ? shared.nothing
        : texts.tableCaption(
            number(analysis.table.inclusionCut, 2),
            number(analysis.table.priCut, 2),
            counted(analysis.table.nCut, 'source', language),
          ),
  };
}

/** Single conditions and longer expressions that are necessary, with the relevance that a trivial one lacks. */
export function necessityTable(found: Configurations, options: ConfigurationTableOptions = {}): ReportTable {
  const { language } = found.directed.corpus;
  const texts = words[language];
  const shared = configurationLabels[language];
  const analysis = found[options.outcome ?? 'noValue'];
  const row = ({ expression, inclusion, relevance, coverage }: NecessaryExpression) => ({
    expression: expressionText(analysis!.table.data, expression),
    inclusion: finite(inclusion),
    relevance: finite(relevance),
    coverage: finite(coverage),
    necessary: inclusion >= 0.9 - 1e-9 ? shared.yes : shared.no,
  });
  return {
    kind: 'table',
    language,
    name: `necessity-${fileName(options)}`,
    columns: [
      { key: 'expression', label: shared.expression },
      { key: 'inclusion', label: 'inclN', decimals: 3 },
      { key: 'relevance', label: 'RoN', decimals: 3 },
      { key: 'coverage', label: 'covN', decimals: 3 },
      { key: 'necessary', label: texts.columns.necessary },
    ],
    rows:
      analysis === null
        ? []
        : [...analysis.single, ...analysis.necessary.filter(({ kind }) => kind !== 'condition')].map(row),
    caption: analysis === null ? shared.nothing : texts.necessityCaption,
  };
}

/** Every model of every solution, term by term, with fit and cases. */
export function solutionTable(found: Configurations, options: ConfigurationTableOptions = {}): ReportTable {
  const { language } = found.directed.corpus;
  const texts = words[language];
  const shared = configurationLabels[language];
  const analysis = found[options.outcome ?? 'noValue'];
  const rows = (analysis?.solutions ?? []).flatMap((solved) =>
    solved.models.flatMap((model, m) => {
      const name = `M${m + 1}${model.origins.length === 0 ? '' : ` (${model.origins.join(', ')})`}`;
      const terms = model.terms.map((term, t) => {
        const fit = model.termFits[t];
        return {
          solution: texts.kinds[solved.solution],
          model: name,
          term: termText(solved.table.data, term),
          inclusion: finite(fit.inclusion),
          pri: finite(fit.pri),
          coverage: finite(fit.coverage),
          unique: finite(fit.uniqueCoverage),
          cases: fit.cases.map((row) => caseNames(found, row)).join('; '),
        };
      });
      const whole = {
        solution: texts.kinds[solved.solution],
        model: name,
        term: texts.whole(modelText(solved, model), model.assumed.length),
        inclusion: finite(model.fit.inclusion),
        pri: finite(model.fit.pri),
        coverage: finite(model.fit.coverage),
        unique: null,
        cases: '',
      };
      return [...terms, whole];
    }),
  );
  return {
    kind: 'table',
    language,
    name: `solutions-${fileName(options)}`,
    columns: [
      { key: 'solution', label: texts.columns.solution },
      { key: 'model', label: texts.columns.model },
      { key: 'term', label: texts.columns.term },
      { key: 'inclusion', label: 'inclS', decimals: 3 },
      { key: 'pri', label: 'PRI', decimals: 3 },
      { key: 'coverage', label: 'covS', decimals: 3 },
      { key: 'unique', label: 'covU', decimals: 3 },
      { key: 'cases', label: texts.columns.cases },
    ],
    rows,
    caption:
      analysis === null
        ? shared.nothing
        : rows.length === 0
          ? shared.nothingSufficient
          : texts.solutionCaption(analysis.table.data.outcome.name),
  };
}

const outputs: Readonly<Record<RowOutput, string>> = {
  positive: '1',
  negative: '0',
  contradiction: 'C',
  remainder: '?',
};

function outcomeLabel(analysis: OutcomeAnalysis | null, otherwise: string): string {
  return analysis?.table.data.outcome.name ?? otherwise;
}

function fileName({ outcome }: ConfigurationTableOptions): string {
  return outcome === 'value' ? 'value' : 'no-value';
}

function caseNames({ cases, directed }: Configurations, ids: readonly string[]): string {
  return ids
    .map((id) => cases.find((source) => source.id === id))
    .flatMap((source) => (source === undefined ? [] : [sourceLabel(directed.corpus, source)]))
    .join(', ');
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

const words = {
  nb: {
    kinds: {
      conservative: 'konservativ',
      intermediate: 'mellomliggende',
      parsimonious: 'sparsommelig',
    } satisfies Record<SolutionKind, string>,
    columns: {
      output: 'Utfall',
      inclusion: 'Konsistens',
      cases: 'Kildene',
      against: 'Taler mot raden',
      necessary: 'Nødvendig (0,9)',
      solution: 'Løsning',
      model: 'Modell',
      term: 'Ledd',
    },
    tableCaption: (inclusion: string, pri: string, least: string) =>
      `Sannhetstabell. 1: kombinasjonen går sammen med utfallet (konsistens minst ${inclusion}, PRI minst ${pri}, minst ${least}); 0: ikke. «Taler mot»: kilder i raden som er mer på den andre siden.`,
    necessityCaption:
      'inclN: hvor langt utfallet er en delmengde av uttrykket. RoN nær 0: uttrykket gjelder nesten alle kilder og er trivielt nødvendig. Lengre uttrykk er tatt med fra inclN 0,9 og RoN 0,5.',
    whole: (text: string, assumed: number) =>
      `= ${text}${assumed === 0 ? '' : ` (antar ${assumed} ${assumed === 1 ? 'kombinasjon' : 'kombinasjoner'} uten kilder)`}`,
    solutionCaption: (outcome: string) =>
      `Kombinasjoner som går sammen med ${outcome}. * er «og», + er «eller», ~ er «ikke». Konservativ: antar ingenting om kombinasjoner som ingen kilde viser. Sparsommelig: antar det som gir kortest svar. inclS: konsistens; covS: dekning; covU: dekning som bare dette leddet gir.`,
  },
  en: {
    kinds: {
      conservative: 'conservative',
      intermediate: 'intermediate',
      parsimonious: 'parsimonious',
    } satisfies Record<SolutionKind, string>,
    columns: {
      output: 'Outcome',
      inclusion: 'Consistency',
      cases: 'The sources',
      against: 'Contradict the row',
      necessary: 'Necessary (0.9)',
      solution: 'Solution',
      model: 'Model',
      term: 'Term',
    },
    tableCaption: (inclusion: string, pri: string, least: string) =>
      `Truth table. 1: the combination goes with the outcome (consistency at least ${inclusion}, PRI at least ${pri}, at least ${least}); 0: it does not. “Contradict the row”: sources in the row that are more on the other side.`,
    necessityCaption:
      'inclN: how far the outcome is a subset of the expression. RoN near 0: the expression holds for nearly all sources and is trivially necessary. Longer expressions are listed from inclN 0.9 and RoN 0.5.',
    whole: (text: string, assumed: number) =>
      `= ${text}${assumed === 0 ? '' : ` (assumes ${assumed} ${assumed === 1 ? 'combination' : 'combinations'} without sources)`}`,
    solutionCaption: (outcome: string) =>
      `Combinations that go with ${outcome}. * is “and”, + is “or”, ~ is “not”. Conservative: assumes nothing about combinations that no source shows. Parsimonious: assumes whatever makes the answer shortest. inclS: consistency; covS: coverage; covU: coverage that only this term gives.`,
  },
} as const;
