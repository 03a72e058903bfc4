import type { ReportTable, TableValue } from '../report/reportTable.js';
import { countProblems, type Problem } from '../shared/problem.js';
import { formatNumber, formatPercent } from '../words/numbers.js';
import { counted } from '../words/plurals.js';
import { termsIn } from '../words/terms.js';
import { formatLabel, offsetLabel } from './formatNames.js';
import type { ImportedProject } from './importReport.js';
import { problemHeading } from './problem.labels.js';
import { andMore, type ProblemOptions, problemSections } from './problem.statements.js';
import { groupProblems, shownProblems } from './problemGroups.js';

/** What was read, as a table of two columns: format, tool, counts, offsets. */
export function importSummaryTable(imported: ImportedProject): ReportTable {
  const { language } = imported.corpus;
  const terms = termsIn(language);
  return {
    kind: 'table',
    language,
    name: 'import-summary',
    columns: [
      { key: 'what', label: terms.what },
      { key: 'value', label: terms.value },
    ],
    rows: summaryLines(imported).map(([what, value]) => ({ what, value })),
    caption: words[language].summaryCaption,
  };
}

type Line = readonly [what: string, value: TableValue];

function summaryLines({ corpus, report }: ImportedProject): Line[] {
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const { details, offsets } = report;
  const always: Line[] = [
    [texts.project, report.synthetic ? `${report.project} (${terms.synthetic})` : report.project],
    [texts.format, formatLabel(report.format, language)],
    [texts.tool, report.tool === 'unknown' ? texts.unknown : report.tool],
    [terms.sources, report.sources],
    [texts.withText, report.sourcesWithText],
  ];
  const counts: Line[] = [
    [texts.codes, report.codes],
    [texts.codesUsed, report.codesUsed],
    ...whereAny([[texts.categories, report.categories]]),
    [terms.selections, report.selections],
    [terms.codings, report.codings],
    [terms.coders, report.coders],
    ...whereAny([[texts.otherUsers, report.otherUsers]]),
    [texts.memos, report.memos],
  ];
  const kept: Line[] = [
    [texts.variables, details.variables],
    [texts.cases, details.cases],
    [texts.sets, details.sets],
    [texts.links, details.links],
    [texts.graphs, details.graphs],
    [texts.regions, details.regions],
  ];
  const quotes =
    offsets.quotes === 0
      ? texts.noQuotes
      : `${formatNumber(offsets.matched, language)} / ${formatNumber(offsets.quotes, language)} (${formatPercent(offsets.matched / offsets.quotes, language)})`;
  return [
    ...always,
    ...whereAny([[texts.lines, report.lines]]),
    ...counts,
    ...whereAny([[texts.unjudged, report.unjudged], ...kept]),
    [texts.offsets, offsetLabel(offsets.convention, language)],
    [texts.quotes, quotes],
    ...whereAny([[texts.losses, countProblems(report.losses)]]),
    [texts.warnings, countProblems(report.warnings)],
    ...whereAny([[texts.notUnderstood, countProblems(report.notUnderstood)]]),
  ];
}

/** Lines of what most projects do not have: only where this one has some. */
function whereAny(lines: readonly Line[]): Line[] {
  return lines.filter(([, count]) => count !== 0);
}

/**
 * Everything that is odd: warnings by kind, then what was not understood. A kind with many places shows the first ones and
 * how many more there are.
 */
export function importWarningTable(imported: ImportedProject, options: ProblemOptions = {}): ReportTable {
  const { corpus, report } = imported;
  const { language } = corpus;
  const [terms, texts] = [termsIn(language), words[language]];
  const problems = [...report.losses, ...report.warnings, ...report.notUnderstood];
  const rows = groupProblems(problems).flatMap(({ kind, problems: found, count }) => {
    const heading = problemHeading(kind, language);
    const shown = shownProblems(found, options.all === true);
    const more = count - shown.length;
    const rest = more === 0 ? [] : [{ kind, heading, where: andMore(more, language), message: '' }];
    return [...shown.map(({ where, message }) => ({ kind, heading, where, message })), ...rest];
  });
  return {
    kind: 'table',
    language,
    name: 'import-warnings',
    columns: [
      { key: 'heading', label: texts.kind },
      { key: 'where', label: terms.place },
      { key: 'message', label: texts.message },
    ],
    rows,
    caption: problems.length === 0 ? texts.noWarnings : warningCaption(imported),
  };
}

function warningCaption({ corpus, report }: ImportedProject): string {
  const { language } = corpus;
  const texts = words[language];
  const [losses, warnings, parts] = [report.losses, report.warnings, report.notUnderstood].map(countProblems);
  const lost = losses === 0 ? '' : `${counted(losses, 'loss', language)}, `;
  const told = texts.fromImport(`${lost}${counted(warnings, 'warning', language)}`);
  return parts === 0 ? `${told}.` : `${told}${texts.andParts(parts)}.`;
}

/**
 * The report as a person reads it in a terminal: what was read, then warnings and what was not understood, by kind with the
 * first places.
 */
export function importText(imported: ImportedProject, options: ProblemOptions = {}): string {
  const { corpus, report } = imported;
  const texts = words[corpus.language];
  const lines = summaryLines(imported);
  const width = Math.max(...lines.map(([what]) => what.length));
  const shown = (value: TableValue) =>
    typeof value === 'number' ? formatNumber(value, corpus.language) : (value ?? '–');
  const part = (title: string, problems: readonly Problem[]): string[] =>
    problems.length === 0
      ? []
      : ['', title, ...problemSections(problems, { ...options, language: corpus.language })];
  return [
    ...lines.map(([what, value]) => `${what.padEnd(width)}  ${shown(value)}`),
    ...part(texts.losses, report.losses),
    ...part(texts.warnings, report.warnings),
    ...part(texts.notUnderstood, report.notUnderstood),
  ].join('\n');
}

const words = {
  nb: {
    project: 'Prosjekt',
    format: 'Format',
    tool: 'Verktøy',
    unknown: 'ukjent',
    withText: 'Kilder med tekst',
    lines: 'Linjer',
    codes: 'Koder',
    codesUsed: 'Koder i bruk',
    categories: 'Kategorier (samler koder, brukes ikke selv)',
    otherUsers: 'Andre som filen navngir (har ikke kodet)',
    unjudged: 'Vurderinger som ikke er gjort',
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
    losses: 'Tapt i innlesingen',
    warnings: 'Advarsler',
    kind: 'Slag',
    message: 'Hva som ble funnet',
    summaryCaption: 'Hva som ble lest. Like kodinger (kilde, tekstutdrag, kode, koder) er telt én gang.',
    noWarnings: 'Ingen advarsler.',
    fromImport: (warnings: string) => `${warnings} fra innlesingen`,
    andParts: (parts: number) =>
      `, og ${parts} ${parts === 1 ? 'del' : 'deler'} av materialet som ikke ble forstått`,
    notUnderstood: 'Ikke forstått',
  },
  en: {
    project: 'Project',
    format: 'Format',
    tool: 'Tool',
    unknown: 'unknown',
    withText: 'Sources with text',
    lines: 'Lines',
    codes: 'Codes',
    codesUsed: 'Codes in use',
    categories: 'Categories (hold codes, are not applied)',
    otherUsers: 'Others whom the file names (did not code)',
    unjudged: 'Judgements that were not made',
    memos: 'Memos',
    variables: 'Variables',
    cases: 'Cases',
    sets: 'Sets',
    links: 'Links',
    graphs: 'Graphs',
    regions: 'Parts of pictures, pages and recordings',
    offsets: 'Offsets',
    quotes: 'Quotes that are where the file says',
    noQuotes: 'no stored quotes to check against',
    losses: 'Lost in reading',
    warnings: 'Warnings',
    kind: 'Kind',
    message: 'What was found',
    summaryCaption: 'What was read. Identical codings (source, selection, code, coder) count once.',
    noWarnings: 'No warnings.',
    fromImport: (warnings: string) => `${warnings} from the import`,
    andParts: (parts: number) =>
      `, and ${parts} ${parts === 1 ? 'part' : 'parts'} of the material that ${parts === 1 ? 'was' : 'were'} not understood`,
    notUnderstood: 'Not understood',
  },
} as const;
