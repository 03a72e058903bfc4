import type { ImportReport } from '../corpus/importReport.js';
import { formatPercent } from '../shared/formatNumber.js';
import type { Language } from '../shared/language.js';
import type { ReportTable } from './reportTable.js';

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
  ] as const;
  return {
    kind: 'table',
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

/** Every warning with its place. */
export function importWarnings(
  report: ImportReport,
  options: { readonly language?: Language } = {},
): ReportTable {
  const texts = words[options.language ?? 'nb'];
  return {
    kind: 'table',
    name: 'import-warnings',
    columns: [
      { key: 'kind', label: texts.kind },
      { key: 'where', label: texts.where },
      { key: 'message', label: texts.message },
    ],
    rows: report.warnings.map(({ kind, where, message }) => ({ kind, where, message })),
    caption: report.warnings.length === 0 ? texts.noWarnings : texts.warningsCaption(report.warnings.length),
  };
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
    warningsCaption: (n: number) => `${n} ${n === 1 ? 'advarsel' : 'advarsler'} fra innlesingen.`,
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
    warningsCaption: (n: number) => `${n} ${n === 1 ? 'warning' : 'warnings'} from the import.`,
  },
} as const;
