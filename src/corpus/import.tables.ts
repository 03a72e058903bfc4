import type { ReportTable } from '../report/reportTable.js';
import type { Language } from '../shared/language.js';
import { describeProblem, type Problem } from '../shared/problem.js';
import { formatPercent } from '../words/numbers.js';
import type { ImportReport } from './importReport.js';
import { groupProblems, shownProblems } from './problemGroups.labels.js';

/** What was read, as a table of two columns: format, tool, counts, offsets. */
export function importSummary(
  report: ImportReport,
  options: { readonly language?: Language } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const { offsets } = report;
  const matched =
    offsets.quotes === 0
      ? texts.noQuotes
      : `${offsets.matched} / ${offsets.quotes} (${formatPercent(offsets.matched / offsets.quotes, language)})`;
  const rows = [
    [texts.project, report.synthetic ? `${report.project} (${texts.synthetic})` : report.project],
    [texts.format, report.format],
    [texts.tool, report.tool],
    [texts.sources, report.sources],
    [texts.withText, report.sourcesWithText],
    ...(report.lines > 0 ? ([[texts.lines, report.lines]] as const) : []),
    [texts.codes, report.codes],
    [texts.codesUsed, report.codesUsed],
    [texts.selections, report.selections],
    [texts.codings, report.codings],
    [texts.coders, report.coders],
    [texts.memos, report.memos],
    ...kept(report, texts),
    [texts.offsets, offsets.convention],
    [texts.quotes, matched],
    [texts.warnings, report.warnings.length],
    ...(report.notUnderstood.length > 0
      ? ([[texts.notUnderstood, report.notUnderstood.length]] as const)
      : []),
  ] as const;
  return {
    kind: 'table',
    language,
    name: 'import-summary',
    columns: [
      { key: 'what', label: texts.what },
      { key: 'value', label: texts.value },
    ],
    rows: rows.map(([what, value]) => ({ what, value })),
    caption: texts.summaryCaption,
  };
}

/** What the project has of everything else; a line for each kind that it has. */
function kept({ details }: ImportReport, texts: (typeof words)[Language]): (readonly [string, number])[] {
  const counts = [
    [texts.variables, details.variables],
    [texts.cases, details.cases],
    [texts.sets, details.sets],
    [texts.links, details.links],
    [texts.graphs, details.graphs],
    [texts.regions, details.regions],
  ] as const;
  return counts.filter(([, count]) => count > 0);
}

/**
 * Everything that is odd: warnings by kind, then what was not understood. A kind with many places shows the first ones and
 * how many more there are.
 *
 * @param options.all every place instead of the first of each kind
 */
export function importWarnings(
  report: ImportReport,
  options: { readonly language?: Language; readonly all?: boolean } = {},
): ReportTable {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const problems = [...report.warnings, ...report.notUnderstood];
  const rows = groupProblems(problems, language).flatMap(({ kind, heading, problems: found }) => {
    const shown = shownProblems(found, options.all === true);
    const more = found.length - shown.length;
    const rest = more === 0 ? [] : [{ kind, heading, where: texts.more(more), message: '' }];
    return [...shown.map(({ where, message }) => ({ kind, heading, where, message })), ...rest];
  });
  return {
    kind: 'table',
    language,
    name: 'import-warnings',
    columns: [
      { key: 'heading', label: texts.kind },
      { key: 'where', label: texts.where },
      { key: 'message', label: texts.message },
    ],
    rows,
    caption: problems.length === 0 ? texts.noWarnings : texts.warningsCaption(report),
  };
}

/**
 * The report as a person reads it in a terminal: what was read, then warnings and what was not understood, by kind with the
 * first places.
 *
 * @param options.all every place instead of the first of each kind
 */
export function importText(
  report: ImportReport,
  options: { readonly language?: Language; readonly all?: boolean } = {},
): string {
  const language = options.language ?? 'nb';
  const texts = words[language];
  const { rows } = importSummary(report, { language });
  const width = Math.max(...rows.map((row) => String(row.what).length));
  const summary = rows.map((row) => `${String(row.what).padEnd(width)}  ${row.value ?? '–'}`);
  const part = (title: string, problems: readonly Problem[]): string[] => {
    if (problems.length === 0) return [];
    const groups = groupProblems(problems, language).flatMap(({ heading, problems: found }) => {
      const shown = shownProblems(found, options.all === true);
      const more = found.length - shown.length;
      return [
        `  ${heading} (${found.length})`,
        ...shown.map((problem) => `    ${describeProblem(problem)}`),
        ...(more === 0 ? [] : [`    ${texts.more(more)}, ${texts.seeAll}`]),
      ];
    });
    return ['', title, ...groups];
  };
  return [
    ...summary,
    ...part(texts.warnings, report.warnings),
    ...part(texts.notUnderstood, report.notUnderstood),
  ].join('\n');
}

const words = {
  nb: {
    what: 'Hva',
    value: 'Verdi',
    project: 'Prosjekt',
    synthetic: 'syntetisk',
    format: 'Format',
    tool: 'Verktøy',
    sources: 'Kilder',
    withText: 'Kilder med tekst',
    lines: 'Linjer',
    codes: 'Koder',
    codesUsed: 'Koder i bruk',
    selections: 'Utvalg',
    codings: 'Kodinger',
    coders: 'Kodere',
    memos: 'Notater',
    variables: 'Variabler',
    cases: 'Caser',
    sets: 'Sett',
    links: 'Lenker',
    graphs: 'Grafer',
    regions: 'Utsnitt av bilder, sider og opptak',
    offsets: 'Posisjoner',
    quotes: 'Sitater som står der filen sier',
    noQuotes: 'ingen lagrede sitater å prøve mot',
    warnings: 'Advarsler',
    kind: 'Slag',
    where: 'Sted',
    message: 'Hva som ble funnet',
    summaryCaption: 'Hva som ble lest. Like kodinger (kilde, utvalg, kode, koder) er telt én gang.',
    noWarnings: 'Ingen advarsler.',
    warningsCaption: ({ warnings: { length: n }, notUnderstood: { length: parts } }: ImportReport) =>
      `${n} ${n === 1 ? 'advarsel' : 'advarsler'} fra innlesingen${parts === 0 ? '' : `, og ${parts} ${parts === 1 ? 'del' : 'deler'} av materialet som ikke ble forstått`}.`,
    more: (n: number) => `… og ${n} til`,
    seeAll: 'med --all vises alle',
    notUnderstood: 'Ikke forstått',
  },
  en: {
    what: 'What',
    value: 'Value',
    project: 'Project',
    synthetic: 'synthetic',
    format: 'Format',
    tool: 'Tool',
    sources: 'Sources',
    withText: 'Sources with text',
    lines: 'Lines',
    codes: 'Codes',
    codesUsed: 'Codes in use',
    selections: 'Selections',
    codings: 'Codings',
    coders: 'Coders',
    memos: 'Memos',
    variables: 'Variables',
    cases: 'Cases',
    sets: 'Sets',
    links: 'Links',
    graphs: 'Graphs',
    regions: 'Parts of pictures, pages and recordings',
    offsets: 'Offsets',
    quotes: 'Quotes that stand where the file says',
    noQuotes: 'no stored quotes to check against',
    warnings: 'Warnings',
    kind: 'Kind',
    where: 'Where',
    message: 'What was found',
    summaryCaption: 'What was read. Identical codings (source, selection, code, coder) count once.',
    noWarnings: 'No warnings.',
    warningsCaption: ({ warnings: { length: n }, notUnderstood: { length: parts } }: ImportReport) =>
      `${n} ${n === 1 ? 'warning' : 'warnings'} from the import${parts === 0 ? '' : `, and ${parts} ${parts === 1 ? 'part' : 'parts'} of the material that ${parts === 1 ? 'was' : 'were'} not understood`}.`,
    more: (n: number) => `… and ${n} more`,
    seeAll: '--all shows every one',
    notUnderstood: 'Not understood',
  },
} as const;
