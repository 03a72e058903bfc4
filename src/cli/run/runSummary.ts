import { coOccurrence } from '../../cooccurrence/coOccurrence.js';
import type { Corpus } from '../../corpus/corpus.js';
import type { ImportedProject } from '../../corpus/importReport.js';
import { matrixStreaks } from '../../inference/matrixTests.js';
import { streakText } from '../../inference/streaks.labels.js';
import type { NotebookResult } from '../../runner/runNotebooks.js';
import type { Language } from '../../shared/language.js';
import { formatNumber } from '../../words/numbers.js';
import type { CollectedOutputs } from './collectOutputs.js';

export interface RunSummaryInput {
  readonly results: readonly NotebookResult[];
  readonly outputs: CollectedOutputs;
  readonly imported: ImportedProject;
  /** The output folder as it is shown. */
  readonly out: string;
  /** The project as the user gave it; undefined for the synthetic example. */
  readonly project: string | undefined;
  readonly language: Language;
}

/** What was read, what was made, and where to look: the last thing that a run says. */
export function runSummary({ results, outputs, imported, out, project, language }: RunSummaryInput): string {
  const { report, corpus } = imported;
  const texts = words[language];
  const count = (value: number, [one, several]: readonly [string, string]) =>
    `${formatNumber(value, language)} ${value === 1 ? one : several}`;
  const failed = results.filter(({ status }) => status === 'failed').length;
  const hasFamilies = ['condition', 'indicator'].every((family) =>
    corpus.codes.some((code) => code.family === family),
  );
  const name = report.synthetic ? `${report.project} (${texts.synthetic})` : report.project;
  return [
    `${name}: ${count(report.sources, texts.sources)}, ${count(report.codings, texts.codings)}, ${count(report.codesUsed, texts.codes)}`,
    `${count(results.length - failed, texts.notebooks)}, ${count(outputs.figures.length, texts.figures)}, ${count(outputs.tables.length, texts.tables)}`,
    ...(failed > 0 ? [texts.failed(failed)] : []),
    ...(report.warnings.length > 0 ? [texts.warnings(report.warnings.length, project)] : []),
    ...streakWarning(corpus, language),
    ...(hasFamilies ? [] : [texts.chooseFamilies(project ?? 'PROJECT')]),
    texts.confidential(project ?? 'data/brukermote'),
    `${texts.look} ${out}  (findings.md, notebooks, figures, tables)`,
  ].join('\n');
}

/** Whether the codes of the matrix run in streaks, which some tests do not bear; nothing where all is well. */
function streakWarning(corpus: Corpus, language: Language): string[] {
  if (corpus.codings.length === 0) return [];
  const warning = matrixStreaks(coOccurrence(corpus))?.warning;
  return warning ? [streakText(warning, language)] : [];
}

const words = {
  nb: {
    synthetic: 'syntetisk',
    sources: ['kilde', 'kilder'],
    codings: ['koding', 'kodinger'],
    codes: ['kode i bruk', 'koder i bruk'],
    notebooks: ['notatbok kjørt', 'notatbøker kjørt'],
    figures: ['figur', 'figurer'],
    tables: ['tabell', 'tabeller'],
    failed: (n: number) => `${n} ${n === 1 ? 'notatbok' : 'notatbøker'} feilet; se over.`,
    warnings: (n: number, project?: string) =>
      `${n} ${n === 1 ? 'advarsel' : 'advarsler'} fra innlesingen: se 01-corpus${project === undefined ? '' : `, eller brukermote check ${project}`}.`,
    chooseFamilies: (project: string) =>
      `Matrisen er alle koder mot alle koder, fordi ingen koder er oppgitt som betingelser og indikatorer.\nVelg dem slik: npx brukermote families ${project} --out families.csv, fyll ut, og kjør igjen med --families families.csv`,
    look: 'Se i',
    confidential: (project: string) =>
      `Dette er arbeidsmateriale med sitater: del det ikke. Det som kan publiseres, lager npx brukermote publish ${project} --out MAPPE`,
  },
  en: {
    synthetic: 'synthetic',
    sources: ['source', 'sources'],
    codings: ['coding', 'codings'],
    codes: ['code in use', 'codes in use'],
    notebooks: ['notebook run', 'notebooks run'],
    figures: ['figure', 'figures'],
    tables: ['table', 'tables'],
    failed: (n: number) => `${n} ${n === 1 ? 'notebook' : 'notebooks'} failed; see above.`,
    warnings: (n: number, project?: string) =>
      `${n} ${n === 1 ? 'warning' : 'warnings'} from the import: see 01-corpus${project === undefined ? '' : `, or brukermote check ${project}`}.`,
    chooseFamilies: (project: string) =>
      `The matrix is all codes by all codes, because no codes are given as conditions and indicators.\nChoose them: npx brukermote families ${project} --out families.csv, fill it in, and run again with --families families.csv`,
    look: 'Look in',
    confidential: (project: string) =>
      `This is working material with quotes: do not share it. For what may be published: npx brukermote publish ${project} --out FOLDER`,
  },
} as const;
