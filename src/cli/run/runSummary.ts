import { type CoOccurrenceOptions, coOccurrence } from '../../cooccurrence/coOccurrence.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import type { Analysis } from '../../inference/analysis/analysis.js';
import { describeAnalysis } from '../../inference/analysis/analysis.labels.js';
import { defaultTest } from '../../inference/defaultTest.js';
import { matrixStreaks } from '../../inference/matrixTests.js';
import { breaksOnStreaks } from '../../inference/streaks.js';
import { streakText } from '../../inference/streaks.labels.js';
import { outputHead } from '../../report/outputKind.js';
import type { NotebookResult } from '../../runner/runNotebooks.js';
import type { Language } from '../../shared/language.js';
import { counted, type Noun } from '../../words/plurals.js';
import { termsIn } from '../../words/terms.js';
import type { CollectedOutputs } from './collectOutputs.js';

export interface RunSummaryInput {
  readonly results: readonly NotebookResult[];
  readonly outputs: CollectedOutputs;
  readonly imported: ImportedProject;
  /** The analysis where anything of it was chosen; null where nothing was. */
  readonly analysis: Analysis | null;
  /** The output folder as it is shown. */
  readonly out: string;
  /** The project as the user gave it; undefined for the synthetic example. */
  readonly project: string | undefined;
  readonly language: Language;
}

/** What was read, what was made, and where to look: the last thing that a run says. */
export function runSummary(input: RunSummaryInput): string {
  const { results, outputs, imported, analysis, out, project, language } = input;
  const { report, corpus } = imported;
  const texts = words[language];
  const count = (value: number, name: Noun) => counted(value, name, language);
  const failed = results.filter(({ status }) => status === 'failed').length;
  const hasFamilies = ['condition', 'indicator'].every((family) =>
    corpus.codes.some((code) => code.family === family),
  );
  const name = report.synthetic ? `${report.project} (${termsIn(language).synthetic})` : report.project;
  return [
    outputHead('internal', language),
    `${name}: ${count(report.sources, 'source')}, ${count(report.codings, 'coding')}, ${texts.inUse(count(report.codesUsed, 'code'))}`,
    `${texts.run(count(results.length - failed, 'notebook'))}, ${count(outputs.figures.length, 'figure')}, ${count(outputs.tables.length, 'table')}`,
    ...(failed > 0 ? [texts.failed(count(failed, 'notebook'))] : []),
    ...(report.warnings.length > 0
      ? [texts.warnings(count(report.warnings.length, 'warning'), project)]
      : []),
    ...(analysis === null ? [] : [`${texts.analysis} ${describeAnalysis(analysis, language)}`]),
    ...streakWarning(corpus, analysis, language),
    ...(hasFamilies ? [] : [texts.chooseFamilies(project ?? 'PROJECT')]),
    texts.confidential(project ?? 'data/brukermote'),
    `${texts.look} ${out}  (findings.md, findings.json, notebooks, figures, tables)`,
  ].join('\n');
}

/** That the codes of the matrix run in streaks, where the test does not bear it; nothing where all is well. */
function streakWarning(corpus: Corpus, analysis: Analysis | null, language: Language): string[] {
  if (corpus.codings.length === 0 || !breaksOnStreaks(analysis?.test ?? defaultTest)) return [];
  const warning = matrixStreaks(coOccurrence(corpus, optionsOf(analysis)))?.warning;
  return warning ? [streakText(warning, language)] : [];
}

function optionsOf(analysis: Analysis | null): CoOccurrenceOptions {
  if (analysis === null) return {};
  const { unit, coders, rollUp, rows, columns } = analysis;
  return { unit, coders, rollUp, rows, columns };
}

const words = {
  nb: {
    analysis: 'Analysen:',
    inUse: (codes: string) => `${codes} i bruk`,
    run: (notebooks: string) => `${notebooks} kjørt`,
    failed: (notebooks: string) => `${notebooks} feilet; se over.`,
    warnings: (warnings: string, project?: string) =>
      `${warnings} fra innlesingen: se 01-corpus${project === undefined ? '' : `, eller brukermote check ${project}`}.`,
    chooseFamilies: (project: string) =>
      `Matrisen er alle koder mot alle koder, fordi ingen koder er oppgitt som betingelser og indikatorer.\nVelg dem slik: npx brukermote families ${project} --out families.xlsx, fyll ut, og kjør igjen med --families families.xlsx`,
    look: 'Se i',
    confidential: (project: string) =>
      `Dette er arbeidsmateriale med sitater: del det ikke. Det som kan publiseres, lager npx brukermote publish ${project} --out MAPPE`,
  },
  en: {
    analysis: 'The analysis:',
    inUse: (codes: string) => `${codes} in use`,
    run: (notebooks: string) => `${notebooks} run`,
    failed: (notebooks: string) => `${notebooks} failed; see above.`,
    warnings: (warnings: string, project?: string) =>
      `${warnings} from the import: see 01-corpus${project === undefined ? '' : `, or brukermote check ${project}`}.`,
    chooseFamilies: (project: string) =>
      `The matrix is all codes by all codes, because no codes are given as conditions and indicators.\nChoose them: npx brukermote families ${project} --out families.xlsx, fill it in, and run again with --families families.xlsx`,
    look: 'Look in',
    confidential: (project: string) =>
      `This is working material with quotes: do not share it. For what may be published: npx brukermote publish ${project} --out FOLDER`,
  },
} as const;
