import { codeLabel } from '../../figures/codeLabels.js';
import { sourceLabel } from '../../figures/sourceLabel.js';
import type { ReportTable } from '../../report/reportTable.js';
import type { Statement } from '../../report/statement.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import { describeMissing } from '../missing.statements.js';
import { expressionText, termText } from '../qca/expression.js';
import { modelText, type SolutionKind } from '../qca/minimise.js';
import type { NecessaryExpression } from '../qca/necessity.js';
import type { RowOutput } from '../qca/truthTable.js';
import type { SensitivityRow } from './configurationSensitivity.js';
import { type Configurations, type OutcomeAnalysis, outcomeName } from './configurations.js';

export interface ConfigurationTableOptions {
  readonly language?: Language;
  /** Whether value created in a source is explained, or its absence; default: noValue. */
  readonly outcome?: 'value' | 'noValue';
}

/** What was compared, how it was calibrated, and what the solutions can and cannot say. */
export function describeConfigurations(
  found: Configurations,
  options: ConfigurationTableOptions = {},
): Statement {
  const { language } = found.corpus;
  const texts = words[language];
  const n = (value: number, decimals = 0) => formatNumber(value, language, decimals);
  const analysis = found[options.outcome ?? 'noValue'];
  if (analysis === null) {
    const why = found.refused ?? '';
    const text =
      found.missing.length > 0
        ? `${texts.nothing} ${describeMissing(found.missing, { language }).text}`
        : `${texts.nothing} ${texts.few(n(found.cases.length), n(found.least))}`;
    return { kind: 'statement', text: why === '' ? text : `${texts.nothing} ${texts.refused(why)}` };
  }
  const { table, solutions } = analysis;
  const names = found.conditions.map(
    ({ code, set, anchors }) =>
      `${set.name} = ${codeLabel(code, language)} (${n(anchors.crossover * 100, 1)} %)`,
  );
  const { out, crossover, in: full } = found.outcomeAnchors;
  const sentences = [
    texts.cases(n(found.cases.length), n(found.leftOut.length), n(found.least)),
    found.sets === 'crisp'
      ? texts.crisp(n(crossover, 1))
      : texts.fuzzy(n(out, 1), n(crossover, 1), n(full, 1)),
    texts.conditions(names.join('; ')),
    texts.diversity(n(table.combinations - table.remainders), n(table.combinations), n(table.remainders)),
  ];
  if (table.unassigned.length > 0) sentences.push(texts.unassigned(table.unassigned.join(', ')));
  const ambiguous = solutions.filter(({ models }) => models.length > 1);
  for (const { solution, models, complete } of ambiguous)
    sentences.push(texts.ambiguous(texts.definite[solution], n(models.length) + (complete ? '' : '+')));
  if (solutions.every(({ models }) => models.length === 0)) sentences.push(texts.nothingSufficient);
  return { kind: 'statement', text: sentences.join(' ') };
}

/** Every combination that cases show, with inclusion, PRI, its cases and those that speak against it. */
export function truthTableReport(
  found: Configurations,
  options: ConfigurationTableOptions = {},
): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const analysis = found[options.outcome ?? 'noValue'];
  const sets = found.conditions.map(({ set }, c) => ({ key: `condition${c + 1}`, label: set.name }));
  const columns = [
    { key: 'number', label: texts.columns.number },
    ...sets,
    { key: 'output', label: outcomeLabel(analysis, texts.columns.output) },
    { key: 'n', label: texts.columns.n, countsSources: true },
    { key: 'inclusion', label: texts.columns.inclusion, decimals: 3 },
    { key: 'pri', label: 'PRI', decimals: 3 },
    { key: 'cases', label: texts.columns.cases, namesSources: true },
    { key: 'against', label: texts.columns.against, namesSources: true },
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
        ? texts.nothing
        : texts.tableCaption(
            number(analysis.table.inclusionCut, 2),
            number(analysis.table.priCut, 2),
            number(analysis.table.nCut),
          ),
  };
}

/** Single conditions and longer expressions that are necessary, with the relevance that a trivial one lacks. */
export function necessityReport(found: Configurations, options: ConfigurationTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
  const analysis = found[options.outcome ?? 'noValue'];
  const row = ({ expression, inclusion, relevance, coverage }: NecessaryExpression) => ({
    expression: expressionText(analysis!.table.data, expression),
    inclusion: finite(inclusion),
    relevance: finite(relevance),
    coverage: finite(coverage),
    necessary: inclusion >= 0.9 - 1e-9 ? texts.yes : texts.no,
  });
  return {
    kind: 'table',
    language,
    name: `necessity-${fileName(options)}`,
    columns: [
      { key: 'expression', label: texts.columns.expression },
      { key: 'inclusion', label: 'inclN', decimals: 3 },
      { key: 'relevance', label: 'RoN', decimals: 3 },
      { key: 'coverage', label: 'covN', decimals: 3 },
      { key: 'necessary', label: texts.columns.necessary },
    ],
    rows:
      analysis === null
        ? []
        : [...analysis.single, ...analysis.necessary.filter(({ kind }) => kind !== 'condition')].map(row),
    caption: analysis === null ? texts.nothing : texts.necessityCaption,
  };
}

/** Every model of every solution, term by term, with fit and cases. */
export function solutionReport(found: Configurations, options: ConfigurationTableOptions = {}): ReportTable {
  const { language } = found.corpus;
  const texts = words[language];
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
          sources: fit.cases.reduce((sum, row) => sum + row.length, 0),
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
        sources: found.cases.length,
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
      { key: 'cases', label: texts.columns.cases, namesSources: true },
    ],
    rows,
    restsOn: 'sources',
    caption:
      analysis === null
        ? texts.nothing
        : rows.length === 0
          ? texts.nothingSufficient
          : texts.solutionCaption(analysis.table.data.outcome.name),
  };
}

/** The solution with one choice turned at a time. */
export function sensitivityReport(
  rows: readonly SensitivityRow[],
  options: { readonly language?: Language } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  return {
    kind: 'table',
    language,
    name: 'configuration-sensitivity',
    columns: [
      { key: 'choice', label: texts.columns.choice },
      { key: 'value', label: texts.columns.value },
      { key: 'positiveRows', label: texts.columns.positiveRows },
      { key: 'models', label: texts.columns.models },
      { key: 'expression', label: texts.columns.expression },
      { key: 'inclusion', label: 'inclS', decimals: 3 },
      { key: 'coverage', label: 'covS', decimals: 3 },
      { key: 'same', label: texts.columns.same },
    ],
    rows: rows.map((row) => ({
      choice: texts.choices[row.choice],
      value:
        typeof row.value === 'number'
          ? formatNumber(row.value, language, 2)
          : row.value === 'crisp' || row.value === 'fuzzy'
            ? texts.sets[row.value]
            : row.value,
      positiveRows: row.positiveRows,
      models: row.models,
      expression: row.expression,
      inclusion: finite(row.inclusion),
      coverage: finite(row.coverage),
      same: row.same ? texts.yes : texts.no,
    })),
    caption:
      rows.length === 0
        ? texts.nothing
        : texts.sensitivityCaption(
            formatNumber(rows.filter(({ same }) => same).length - 1, language),
            formatNumber(rows.length - 1, language),
          ),
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

function caseNames({ cases }: Configurations, ids: readonly string[]): string {
  return ids
    .map((id) => cases.find((source) => source.id === id))
    .flatMap((source) => (source === undefined ? [] : [sourceLabel(source)]))
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
    definite: {
      conservative: 'konservative',
      intermediate: 'mellomliggende',
      parsimonious: 'sparsommelige',
    } satisfies Record<SolutionKind, string>,
    nothing: 'Konfigurasjoner kan ikke sammenlignes her.',
    few: (cases: string, least: string) =>
      `Det trengs minst to kilder med ${least} eller flere utvalg om indikatorer med retning, og minst én betingelse; her er det ${cases} slike kilder.`,
    refused: (why: string) => `Søket ble avbrutt: ${why}.`,
    cases: (cases: string, left: string, least: string) =>
      `${cases} kilder er sammenlignet; ${left} er utelatt, med færre enn ${least} utvalg om indikatorer med retning.`,
    fuzzy: (out: string, crossover: string, full: string) =>
      `Utfallet ${outcomeName} er balansen av retninger i kilden, fra −1 til 1: helt utenfor ved ${out}, like mye innenfor som utenfor ved ${crossover}, helt innenfor ved ${full}.`,
    crisp: (crossover: string) =>
      `Utfallet ${outcomeName} er at balansen av retninger i kilden, fra −1 til 1, er minst ${crossover}.`,
    conditions: (names: string) =>
      `En betingelse er til stede når den tar større plass i kilden enn i snitt (grensen i parentes, andel av kildens utvalg): ${names}. Tegnet ~ betyr at den tar mindre plass.`,
    diversity: (shown: string, all: string, rest: string) =>
      `${shown} av ${all} mulige kombinasjoner finnes blant kildene; om de ${rest} andre vet vi ingenting.`,
    unassigned: (names: string) => `Midt på en grense, og derfor i ingen kombinasjon: ${names}.`,
    ambiguous: (kind: string, count: string) =>
      `Den ${kind} løsningen er flertydig: ${count} like korte modeller passer, og materialet velger ikke mellom dem.`,
    nothingSufficient: 'Ingen kombinasjon er tilstrekkelig ved disse grensene.',
    yes: 'ja',
    no: 'nei',
    columns: {
      number: 'Rad',
      output: 'Utfall',
      n: 'Kilder',
      inclusion: 'Konsistens',
      cases: 'Kildene',
      against: 'Taler mot raden',
      expression: 'Uttrykk',
      necessary: 'Nødvendig (0,9)',
      solution: 'Løsning',
      model: 'Modell',
      term: 'Ledd',
      choice: 'Valg som er endret',
      value: 'Verdi',
      positiveRows: 'Positive rader',
      models: 'Modeller',
      same: 'Samme løsning',
    },
    tableCaption: (inclusion: string, pri: string, n: string) =>
      `Sannhetstabell. 1: kombinasjonen går sammen med utfallet (konsistens minst ${inclusion}, PRI minst ${pri}, minst ${n} kilde); 0: ikke. «Taler mot»: kilder i raden som er mer på den andre siden.`,
    necessityCaption:
      'inclN: hvor langt utfallet er en delmengde av uttrykket. RoN nær 0: uttrykket gjelder nesten alle kilder og er trivielt nødvendig. Lengre uttrykk er tatt med fra inclN 0,9 og RoN 0,5.',
    whole: (text: string, assumed: number) =>
      `= ${text}${assumed === 0 ? '' : ` (antar ${assumed} ${assumed === 1 ? 'kombinasjon' : 'kombinasjoner'} uten kilder)`}`,
    solutionCaption: (outcome: string) =>
      `Kombinasjoner som går sammen med ${outcome}. * er «og», + er «eller», ~ er «ikke». Konservativ: antar ingenting om kombinasjoner som ingen kilde viser. Sparsommelig: antar det som gir kortest svar. inclS: konsistens; covS: dekning; covU: dekning som bare dette leddet gir.`,
    choices: {
      asChosen: 'som valgt',
      sets: 'type mengder',
      crossover: 'grense for betingelsene (ganger snittet)',
      outcome: 'grense for utfallet',
      inclusionCut: 'krav til konsistens',
      priCut: 'krav til PRI',
    },
    sets: { crisp: 'skarpe', fuzzy: 'uskarpe' },
    sensitivityCaption: (same: string, all: string) =>
      `Ett valg endret om gangen. Løsningen er den samme i ${same} av ${all} varianter. Er den sjelden den samme, sier den mer om valgene enn om materialet.`,
  },
  en: {
    kinds: {
      conservative: 'conservative',
      intermediate: 'intermediate',
      parsimonious: 'parsimonious',
    } satisfies Record<SolutionKind, string>,
    definite: {
      conservative: 'conservative',
      intermediate: 'intermediate',
      parsimonious: 'parsimonious',
    } satisfies Record<SolutionKind, string>,
    nothing: 'Configurations cannot be compared here.',
    few: (cases: string, least: string) =>
      `At least two sources with ${least} or more directed selections on indicators are needed, and at least one condition; there are ${cases} such sources.`,
    refused: (why: string) => `The search was given up: ${why}.`,
    cases: (cases: string, left: string, least: string) =>
      `${cases} sources are compared; ${left} left out, with fewer than ${least} directed selections on indicators.`,
    fuzzy: (out: string, crossover: string, full: string) =>
      `The outcome ${outcomeName} is the balance of directions in the source, from −1 to 1: fully out at ${out}, as much in as out at ${crossover}, fully in at ${full}.`,
    crisp: (crossover: string) =>
      `The outcome ${outcomeName} is that the balance of directions in the source, from −1 to 1, is at least ${crossover}.`,
    conditions: (names: string) =>
      `A condition is present when it takes up more of the source than on average (the limit in brackets, share of the source's selections): ${names}. The sign ~ means that it takes up less.`,
    diversity: (shown: string, all: string, rest: string) =>
      `${shown} of ${all} possible combinations are found among the sources; of the ${rest} others we know nothing.`,
    unassigned: (names: string) => `On a limit, and so in no combination: ${names}.`,
    ambiguous: (kind: string, count: string) =>
      `The ${kind} solution is ambiguous: ${count} models, equally short, fit, and the material does not choose between them.`,
    nothingSufficient: 'No combination is sufficient at these cut-offs.',
    yes: 'yes',
    no: 'no',
    columns: {
      number: 'Row',
      output: 'Outcome',
      n: 'Sources',
      inclusion: 'Consistency',
      cases: 'The sources',
      against: 'Speak against the row',
      expression: 'Expression',
      necessary: 'Necessary (0.9)',
      solution: 'Solution',
      model: 'Model',
      term: 'Term',
      choice: 'Choice that is turned',
      value: 'Value',
      positiveRows: 'Positive rows',
      models: 'Models',
      same: 'Same solution',
    },
    tableCaption: (inclusion: string, pri: string, n: string) =>
      `Truth table. 1: the combination goes with the outcome (consistency at least ${inclusion}, PRI at least ${pri}, at least ${n} source); 0: it does not. "Speak against": sources of the row that are more on the other side.`,
    necessityCaption:
      'inclN: how far the outcome is a subset of the expression. RoN near 0: the expression holds of nearly all sources and is trivially necessary. Longer expressions are listed from inclN 0.9 and RoN 0.5.',
    whole: (text: string, assumed: number) =>
      `= ${text}${assumed === 0 ? '' : ` (assumes ${assumed} ${assumed === 1 ? 'combination' : 'combinations'} without sources)`}`,
    solutionCaption: (outcome: string) =>
      `Combinations that go with ${outcome}. * is "and", + is "or", ~ is "not". Conservative: assumes nothing of combinations that no source shows. Parsimonious: assumes what makes the answer shortest. inclS: consistency; covS: coverage; covU: coverage that only this term gives.`,
    choices: {
      asChosen: 'as chosen',
      sets: 'kind of sets',
      crossover: 'limit of the conditions (times the mean)',
      outcome: 'limit of the outcome',
      inclusionCut: 'consistency required',
      priCut: 'PRI required',
    },
    sets: { crisp: 'crisp', fuzzy: 'fuzzy' },
    sensitivityCaption: (same: string, all: string) =>
      `One choice turned at a time. The solution is the same in ${same} of ${all} variants. Where it seldom is, it says more of the choices than of the material.`,
  },
} as const;
